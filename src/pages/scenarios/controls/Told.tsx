import { useTranslation } from 'react-i18next';
import type { EconomyCode } from '../../../domain/economy.ts';
import { changeUnits } from '../../../figures/scenario-change/scale.ts';
import { tellings, type ScenarioSettings } from '../../../figures/scenario-change/settings.ts';
import type { ControlsProps } from '../../../figures/shown/controls-props.ts';
import { useEconomies } from '../../../language/index.ts';
import { EconomySearch } from '../../../ui/EconomySearch.tsx';
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx';

/** What is told of the result: which money, in which unit, and of whom. */
export function Told(
  props: ControlsProps<ScenarioSettings> & { receivers: ReadonlySet<EconomyCode> | undefined },
) {
  const { settings, change, receivers } = props;
  const { t } = useTranslation('scenarios');
  const economies = useEconomies();
  const cheaper = settings.steps.some(({ kind }) => kind === 'cost');
  return (
    <div className="scenarios__told">
      {cheaper && (
        <ToggleGroup
          label={t('tell.label')}
          options={tellings.map((value) => ({ value, label: t(`tell.${value}`) }))}
          value={settings.tell}
          onChange={(tell) => change({ tell })}
        />
      )}
      <ToggleGroup
        label={t('unit.label')}
        options={changeUnits.map((value) => ({ value, label: t(`unit.${value}`) }))}
        value={settings.unit}
        onChange={(unit) => change({ unit })}
      />
      <div className="scenarios__receiver">
        <EconomySearch
          label={t('receiver')}
          placeholder={t('receiver')}
          economies={economies.filter(({ economy }) => receivers?.has(economy) ?? false)}
          value={settings.receiver}
          onChoose={(receiver) => change({ receiver })}
        />
      </div>
    </div>
  );
}
