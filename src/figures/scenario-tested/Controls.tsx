import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { incomes, type TestedSettings } from './settings.ts';

/** How incomes in host economies are told. */
export function TestedControls({
  settings,
  change,
}: ControlsProps<Pick<TestedSettings, 'income'>>) {
  const { t } = useTranslation('scenario-tested');
  return (
    <SelectField
      label={t('control.income')}
      options={incomes.map((value) => ({ value, label: t(`control.incomes.${value}`) }))}
      value={settings.income}
      onChange={(income) => change({ income })}
    />
  );
}
