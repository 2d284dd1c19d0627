import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EconomyCode } from '../../../domain/economy.ts';
import { changeUnits, type ChangeUnit } from '../../../figures/scenario-change/scale.ts';
import {
  tellings,
  type ScenarioSettings,
  type Telling,
} from '../../../figures/scenario-change/settings.ts';
import type { ControlsProps } from '../../../figures/shown/controls-props.ts';
import { useEconomies } from '../../../language/index.ts';
import { EconomySearch } from '../../../ui/EconomySearch.tsx';
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx';

/** What is told of the result: which money, in which unit, and of whom. */
export const Told = memo(function Told(props: {
  /** Null where there is one thing to tell. */
  tell: Telling | null;
  unit: ChangeUnit;
  receiver: EconomyCode | null;
  change: ControlsProps<ScenarioSettings>['change'];
  receivers: ReadonlySet<EconomyCode> | undefined;
}) {
  const { tell, unit, receiver, change, receivers } = props;
  const { t } = useTranslation('scenarios');
  const economies = useEconomies();
  return (
    <div className="scenarios__told">
      {tell !== null && (
        <ToggleGroup
          label={t('tell.label')}
          options={tellings.map((value) => ({ value, label: t(`tell.${value}`) }))}
          value={tell}
          onChange={(next) => change({ tell: next })}
        />
      )}
      <ToggleGroup
        label={t('unit.label')}
        options={changeUnits.map((value) => ({ value, label: t(`unit.${value}`) }))}
        value={unit}
        onChange={(next) => change({ unit: next })}
      />
      <div className="scenarios__receiver">
        <EconomySearch
          label={t('receiver')}
          placeholder={t('receiver')}
          economies={economies.filter(({ economy }) => receivers?.has(economy) ?? false)}
          value={receiver}
          onChoose={(next) => change({ receiver: next })}
        />
      </div>
    </div>
  );
});
