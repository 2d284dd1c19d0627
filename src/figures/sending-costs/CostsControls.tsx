import { useTranslation } from 'react-i18next';
import { useSay } from '../../language/index.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import type { ControlsProps } from '../shown/controls-props.ts';
import { corridorSets, groups, type CostsSettings } from './settings.ts';
import { groupName } from './text.ts';

/** Between which groups of economies the corridors run, and whether they are the same throughout. */
export function CostsControls({ settings, change }: ControlsProps<CostsSettings>) {
  const { t } = useTranslation('sending-costs');
  const say = useSay();
  const options = groups.map((value) => ({
    value,
    label: value === 'all' ? t('control.all') : say(groupName(value)),
  }));
  return (
    <>
      <SelectField
        label={t('control.from')}
        options={options}
        value={settings.from}
        onChange={(from) => change({ from })}
      />
      <SelectField
        label={t('control.to')}
        options={options}
        value={settings.to}
        onChange={(to) => change({ to })}
      />
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
