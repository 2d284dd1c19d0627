import { useTranslation } from 'react-i18next';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { sides, type CostMapSettings } from './settings.ts';

export function CostMapControls({ settings, change }: ControlsProps<CostMapSettings>) {
  const { t } = useTranslation('cost-map');
  return (
    <ToggleGroup
      label={t('control.map')}
      options={sides.map((value) => ({ value, label: t(`side.${value}`) }))}
      value={settings.map}
      onChange={(map) => change({ map })}
    />
  );
}
