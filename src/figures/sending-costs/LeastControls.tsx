import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { withChosen } from '../shared/offered.ts';
import type { ControlsProps } from '../shown/controls-props.ts';
import { leastChoices, type LeastSettings } from './least.ts';

/** How much a corridor carries at least to be shown. */
export function LeastControls({ settings, change }: ControlsProps<LeastSettings>) {
  const { t } = useTranslation('sending-costs');
  const format = useFormat();
  return (
    <SelectField
      label={t('control.least')}
      options={withChosen(leastChoices, settings.least).map((value) => ({
        value: String(value),
        label: value === 0 ? t('control.none_left_out') : format.amount(value * 1e6, 'usd'),
      }))}
      value={String(settings.least)}
      onChange={(least) => change({ least: Number(least) })}
    />
  );
}
