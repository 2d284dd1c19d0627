import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { sides } from '../women-share-ranked/shares.ts';
import { lineCounts, type ChangeSettings } from './model.ts';

export function ChangeControls({ settings, change }: ControlsProps<ChangeSettings>) {
  const { t } = useTranslation('women-share-change');
  return (
    <>
      <ToggleGroup
        label={t('control.side')}
        options={sides.map((value) => ({ value, label: t(`side.${value}`) }))}
        value={settings.side}
        onChange={(side) => change({ side })}
      />
      <SelectField
        label={t('control.count')}
        options={lineCounts.map((value) => ({ value, label: value }))}
        value={settings.count}
        onChange={(count) => change({ count })}
      />
    </>
  );
}
