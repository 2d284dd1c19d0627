import { useTranslation } from 'react-i18next';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { corridorSets, type CostsSettings } from '../../figures/sending-costs/settings.ts';
import type { ControlsProps } from '../../figures/shown/controls-props.ts';
import { EndField } from './EndField.tsx';

/** Between which economies the corridors run, and whether they are the same throughout. */
export function CostsControls({ settings, change }: ControlsProps<CostsSettings>) {
  const { t } = useTranslation('sending-costs');
  return (
    <>
      <EndField
        label={t('control.from')}
        value={settings.from}
        onChange={(from) => change({ from })}
      />
      <EndField label={t('control.to')} value={settings.to} onChange={(to) => change({ to })} />
      <ToggleGroup
        label={t('control.corridors')}
        labelShown
        options={corridorSets.map((value) => ({ value, label: t(`corridors.${value}`) }))}
        value={settings.corridors}
        onChange={(corridors) => change({ corridors })}
      />
    </>
  );
}
