import { useTranslation } from 'react-i18next';
import { incomeGroups, regions } from '../../../domain/economy.ts';
import { flowUnit, measures, type FlowKind } from '../../../domain/measure.ts';
import {
  smallFlows,
  unGroups,
  type Settings,
  type UnGroup,
} from '../../../figures/world-map/settings/settings.ts';
import { useFormat } from '../../../language/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChipGroup, ToggleGroup } from '../../../ui/ToggleGroup.tsx';
import { NumberSelect } from './NumberSelect.tsx';

const amounts: Readonly<Record<FlowKind, readonly number[]>> = {
  remittance: [1e6, 1e7, 1e8, 1e9, 1e10],
  migrant: [100, 1000, 1e4, 1e5, 1e6],
  cost: [3, 5, 7, 10, 15],
  refugee: [100, 1000, 1e4, 1e5, 1e6],
  return: [10, 100, 1000, 1e4, 1e5],
};
const tops = [30, 100, 200, 500];
const allFlows = 20_000;

/** No condition at all. */
const cleared = {
  region: [],
  income: [],
  group: [],
  conflict: false,
  amount: { from: null, to: null },
} as const satisfies Partial<Settings>;

interface ConditionsProps {
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
  /** How many conditions there are. */
  on: number;
}

/** The conditions themselves, each with its control. */
export function Conditions({ settings, onChange, on }: ConditionsProps) {
  const { t } = useTranslation('explore');
  const { t: domain } = useTranslation('domain');
  const format = useFormat();
  const kind = measures[settings.measure].flow;
  const unit = flowUnit(kind);
  const groups: readonly (UnGroup | 'fcv')[] = [...unGroups, 'fcv'];
  const said = (value: number) => format.amount(value, unit);
  return (
    <>
      <p className="note">{t('filters.about')}</p>
      <ChipGroup
        label={t('filters.region')}
        labelShown
        options={regions.map((value) => ({ value, label: domain(`region.${value}`) }))}
        value={settings.region}
        onChange={(region) => onChange({ region })}
      />
      <ChipGroup
        label={t('filters.income')}
        labelShown
        options={incomeGroups.map((value) => ({ value, label: domain(`income.${value}`) }))}
        value={settings.income}
        onChange={(income) => onChange({ income })}
      />
      <ChipGroup
        label={t('filters.group')}
        labelShown
        options={groups.map((value) => ({ value, label: domain(`group.${value}`) }))}
        value={settings.conflict ? [...settings.group, 'fcv'] : settings.group}
        onChange={(chosen) =>
          onChange({
            group: unGroups.filter((group) => chosen.includes(group)),
            conflict: chosen.includes('fcv'),
          })
        }
      />
      <fieldset className="filters__amount">
        <legend>{t('filters.amount')}</legend>
        <NumberSelect
          label={t('filters.from')}
          none={t('filters.any')}
          options={amounts[kind].filter((one) => one <= (settings.amount.to ?? Infinity))}
          text={said}
          value={settings.amount.from}
          onChange={(from) => onChange({ amount: { ...settings.amount, from } })}
        />
        <NumberSelect
          label={t('filters.to')}
          none={t('filters.any')}
          options={amounts[kind].filter((one) => one >= (settings.amount.from ?? -Infinity))}
          text={said}
          value={settings.amount.to}
          onChange={(to) => onChange({ amount: { ...settings.amount, to } })}
        />
      </fieldset>
      <NumberSelect
        label={t('filters.top')}
        none={t('filters.top_all')}
        options={tops}
        text={(value) => format.count(value)}
        value={settings.top >= allFlows ? null : settings.top}
        onChange={(top) => onChange({ top: top ?? allFlows })}
      />
      {kind !== 'cost' && (
        <ToggleGroup
          label={t('filters.small')}
          labelShown
          options={smallFlows.map((value) => ({ value, label: t(`filters.small_${value}`) }))}
          value={settings.small}
          onChange={(small) => onChange({ small })}
        />
      )}
      {on > 0 && (
        <Button
          onClick={({ currentTarget }) => {
            // The button goes away with the filters.
            currentTarget.closest('details')?.querySelector('summary')?.focus();
            onChange(cleared);
          }}
        >
          {t('filters.reset')}
        </Button>
      )}
    </>
  );
}
