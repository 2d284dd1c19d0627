import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { LeastField } from '../shared/LeastField.tsx';
import { corridorCounts, leastChoices, type CorridorsSettings } from './model.ts';

export function CorridorsControls({ settings, change }: ControlsProps<CorridorsSettings>) {
  const { t } = useTranslation('corridors-by-women');
  return (
    <>
      <LeastField
        label={t('control.least')}
        offered={leastChoices}
        value={settings.least}
        onChange={(least) => change({ least })}
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
