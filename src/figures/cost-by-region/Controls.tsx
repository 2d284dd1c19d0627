import { useTranslation } from 'react-i18next';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { sides, type RegionSettings } from './settings.ts';

export function RegionControls({ settings, change }: ControlsProps<RegionSettings>) {
  const { t } = useTranslation('cost-by-region');
  return (
    <ToggleGroup
      label={t('control.side')}
      options={sides.map((value) => ({ value, label: t(`side.${value}`) }))}
      value={settings.side}
      onChange={(side) => change({ side })}
    />
  );
}
