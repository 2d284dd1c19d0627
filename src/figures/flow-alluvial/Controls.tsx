import { useTranslation } from 'react-i18next';
import type { ControlsProps } from '../shown/controls-props.ts';
import type { AlluvialSettings } from './settings.ts';

/** Of chosen economies: whether what flows among all others is drawn. */
export function AlluvialControls({ settings, change }: ControlsProps<AlluvialSettings>) {
  const { t } = useTranslation('flow-alluvial');
  if (settings.by !== 'chosen') return null;
  return (
    <label className="flows__check">
      <input
        type="checkbox"
        checked={settings.others}
        onChange={(event) => change({ others: event.target.checked })}
      />
      {t('control.others')}
    </label>
  );
}
