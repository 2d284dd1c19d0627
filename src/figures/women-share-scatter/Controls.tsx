import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { withChosen } from '../shared/offered.ts';
import { againsts, leastChoices, type ScatterSettings } from './settings.ts';

export function ScatterControls({ settings, change }: ControlsProps<ScatterSettings>) {
  const { t } = useTranslation('women-share-scatter');
  const format = useFormat();
  return (
    <>
      <ToggleGroup
        label={t('control.against')}
        options={againsts.map((value) => ({ value, label: t(`against.${value}`) }))}
        value={settings.against}
        onChange={(against) => change({ against })}
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
    </>
  );
}
