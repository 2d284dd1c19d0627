import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { shownCounts, type RankedSettings } from './settings.ts';

/** How many receivers are shown. */
export function RankedControls({ settings, change }: ControlsProps<Pick<RankedSettings, 'show'>>) {
  const { t } = useTranslation('scenario-ranked');
  return (
    <SelectField
      label={t('control.show')}
      options={shownCounts.map((value) => ({ value, label: t(`show.${value}`) }))}
      value={settings.show}
      onChange={(show) => change({ show })}
    />
  );
}
