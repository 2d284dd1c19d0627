import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { dimensionsOf } from '../../../figures/corridor-panel/pivot.ts';
import { aggregates, dimensions } from '../../../figures/corridor-panel/settings.ts';
import type { TableSettings } from '../../../figures/corridor-table/settings.ts';
import { Button } from '../../../ui/Button.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import type { SettingsState } from '../use-settings.ts';

/** What a pivot has down its side, along its top and in its cells. */
export const PivotControls = memo(function PivotControls(
  props: Pick<TableSettings, 'down' | 'across' | 'value'> & Pick<SettingsState, 'change'>,
) {
  const { value, change } = props;
  const { t } = useTranslation('corridors');
  const { down, across } = dimensionsOf(props);
  const side = (name: 'down' | 'across', chosen: string, other: string) => (
    <SelectField
      label={t(`pivot.${name}`)}
      options={dimensions
        .filter((one) => one !== other)
        .map((one) => ({ value: one, label: t(`pivot.by.${one}`) }))}
      value={chosen as (typeof dimensions)[number]}
      onChange={(one) => change({ down, across, [name]: one }, { push: true })}
    />
  );
  return (
    <div className="pivot__controls">
      {side('down', down, across)}
      {side('across', across, down)}
      <SelectField
        label={t('pivot.value')}
        options={aggregates.map((one) => ({ value: one, label: t(`pivot.values.${one}`) }))}
        value={value}
        onChange={(one) => change({ value: one }, { push: true })}
      />
      <Button plain onClick={() => change({ down: across, across: down }, { push: true })}>
        {t('pivot.turn')}
      </Button>
    </div>
  );
});
