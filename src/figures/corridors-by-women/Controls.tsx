import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { withChosen } from '../shared/offered.ts';
import { corridorCounts, leastChoices, type CorridorsSettings } from './model.ts';

export function CorridorsControls({ settings, change }: ControlsProps<CorridorsSettings>) {
  const { t } = useTranslation('corridors-by-women');
  const format = useFormat();
  return (
    <>
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
        label={t('control.count')}
        options={corridorCounts.map((value) => ({ value, label: value }))}
        value={settings.count}
        onChange={(count) => change({ count })}
      />
    </>
  );
}
