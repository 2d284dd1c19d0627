import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { useFormat } from '../../language/index.ts';
import { monthIn } from '../../domain/period.ts';
import type { ControlsProps } from '../shown/controls-props.ts';
import { monthChoices, type TestedSettings } from './settings.ts';

/** Up to which month figures were at hand. */
export function TestedControls({
  settings,
  change,
}: ControlsProps<Pick<TestedSettings, 'months'>>) {
  const { t } = useTranslation('running-year-tested');
  const format = useFormat();
  return (
    <SelectField
      label={t('control.months')}
      options={monthChoices.map((value) => ({
        value,
        label:
          value === 'now' ? t('control.now') : format.month(monthIn(2000, Number(value)), 'name'),
      }))}
      value={settings.months}
      onChange={(months) => change({ months })}
    />
  );
}
