import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableKind } from '../../../figures/corridor-table/table-kind.ts';
import type { TableSettings } from '../../../figures/corridor-table/settings.ts';
import type { SettingsState } from '../use-settings.ts';
import { PivotControls } from './PivotControls.tsx';
import { PivotTable } from './PivotTable.tsx';
import type { SaidPivot } from './use-pivot.ts';
import './Pivot.css';

/** A pivot with what it is made of and what must be known of its sums. */
export const PivotView = memo(function PivotView(props: {
  of: SaidPivot;
  settings: Pick<TableSettings, 'down' | 'across' | 'value'>;
  kind: TableKind;
  change: SettingsState['change'];
}) {
  const { of, settings, kind, change } = props;
  const { down, across, value } = settings;
  const { t } = useTranslation('corridors');
  return (
    <div className="pivot-view">
      <PivotControls down={down} across={across} value={value} change={change} />
      <p className="pivot__title">
        {t('pivot.caption', {
          value: t(`pivot.values.${value}`),
          down: t(`pivot.by.${of.down}`),
          across: t(`pivot.by.${of.across}`),
        })}
        {kind === 'modelled' && of.unit === 'usd' && (
          <span className="corridors__kind">{t('modelled')}</span>
        )}
      </p>
      <PivotTable of={of} />
      {of.notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </div>
  );
});
