import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { withChosen } from '../shared/offered.ts';
import { leastChoices, shownCounts, type RankedSettings } from './settings.ts';
import { sides } from './shares.ts';

export function RankedControls({ settings, change }: ControlsProps<RankedSettings>) {
  const { t } = useTranslation('women-share-ranked');
  const format = useFormat();
  return (
    <>
      <ToggleGroup
        label={t('control.side')}
        options={sides.map((value) => ({ value, label: t(`side.${value}`) }))}
        value={settings.side}
        onChange={(side) => change({ side })}
      />
      <SelectField
        label={t('control.least')}
        options={withChosen(leastChoices, settings.least).map((value) => ({
          value: String(value),
          label: format.count(value),
        }))}
        value={String(settings.least)}
        onChange={(least) => change({ least: Number(least) })}
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
