import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { LeastField } from '../shared/LeastField.tsx';
import { leastChoices, shownCounts, type RankedSettings } from './settings.ts';
import { sides } from './shares.ts';

export function RankedControls({ settings, change }: ControlsProps<RankedSettings>) {
  const { t } = useTranslation('women-share-ranked');
  return (
    <>
      <ToggleGroup
        label={t('control.side')}
        options={sides.map((value) => ({ value, label: t(`side.${value}`) }))}
        value={settings.side}
        onChange={(side) => change({ side })}
      />
      <LeastField
        label={t('control.least')}
        offered={leastChoices}
        value={settings.least}
        onChange={(least) => change({ least })}
      />
      <SelectField
        label={t('control.show')}
        options={shownCounts.map((value) => ({ value, label: t(`show.${value}`) }))}
        value={settings.show}
        onChange={(show) => change({ show })}
      />
    </>
  );
}
