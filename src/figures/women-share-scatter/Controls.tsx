import { useTranslation } from 'react-i18next';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { LeastField } from '../shared/LeastField.tsx';
import { againsts, leastChoices, type ScatterSettings } from './settings.ts';

export function ScatterControls({ settings, change }: ControlsProps<ScatterSettings>) {
  const { t } = useTranslation('women-share-scatter');
  return (
    <>
      <ToggleGroup
        label={t('control.against')}
        options={againsts.map((value) => ({ value, label: t(`against.${value}`) }))}
        value={settings.against}
        onChange={(against) => change({ against })}
      />
      <LeastField
        label={t('control.least')}
        offered={leastChoices}
        value={settings.least}
        onChange={(least) => change({ least })}
      />
    </>
  );
}
