import { useTranslation } from 'react-i18next';
import type { EconomyCode } from '../../domain/economy.ts';
import { partsReported } from '../../domain/editions/reported-inside.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import {
  quarterChoices,
  statesYears,
  type StatesDirection,
  type StatesSettings,
} from './settings.ts';

/** The year, and the part of it, out of those whose states an economy reports. */
export function StatesControls({
  settings,
  change,
  economy,
  direction,
}: ControlsProps<Pick<StatesSettings, 'year' | 'quarter'>> & {
  economy: EconomyCode;
  direction: StatesDirection;
}) {
  const { t } = useTranslation('states');
  const last = partsReported(economy, direction)?.last ?? '';
  const years = statesYears(economy, direction);
  return (
    <>
      <SelectField
        label={t('control.year')}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        value={String(settings.year)}
        onChange={(year) => change({ year: Number(year) })}
      />
      <ToggleGroup
        label={t('control.quarter')}
        options={quarterChoices.map((value) => ({
          value,
          label: value === 'all' ? t('control.all') : t('control.quarters', { quarter: value }),
          disabled: value !== 'all' && `${settings.year}Q${value}` > last,
        }))}
        value={settings.quarter}
        onChange={(quarter) => change({ quarter })}
      />
    </>
  );
}
