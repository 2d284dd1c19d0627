import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { incomes, testedYears, type TestedSettings } from './settings.ts';

/** Which shock is tested, and how incomes are told. */
export function ScenarioTestedControls({ settings, change }: ControlsProps<TestedSettings>) {
  const { t } = useTranslation('scenario-tested');
  const format = useFormat();
  return (
    <>
      <SelectField
        label={t('control.year')}
        options={testedYears.map((value) => ({ value, label: format.year(Number(value)) }))}
        value={settings.year}
        onChange={(year) => change({ year })}
      />
      <SelectField
        label={t('control.income')}
        options={incomes.map((value) => ({ value, label: t(`control.incomes.${value}`) }))}
        value={settings.income}
        onChange={(income) => change({ income })}
      />
    </>
  );
}
