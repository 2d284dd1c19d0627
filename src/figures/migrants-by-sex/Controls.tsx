import { useTranslation } from 'react-i18next';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { ControlsProps } from '../controls-props.ts';
import { editions, type MigrantsSettings } from './settings.ts';

/** Which revision of the stock is shown. */
export function MigrantsControls({ settings, change }: ControlsProps<MigrantsSettings>) {
  const { t } = useTranslation('migrants-by-sex');
  const { t: domain } = useTranslation('domain');
  return (
    <ToggleGroup
      label={t('edition')}
      options={editions.map((value) => ({ value, label: domain(`series.undesa-${value}`) }))}
      value={settings.edition}
      onChange={(edition) => change({ edition })}
    />
  );
}
