import { memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bounds } from '../../../domain/parameter-kinds.ts';
import { brushIds, type BrushId } from '../../../figures/corridor-table/axes.ts';
import type { CrossfilterState, Crossfilter } from '../../../figures/corridor-table/crossfilter.ts';
import type { ColumnId } from '../../../figures/corridor-table/columns.ts';
import type { Counts } from '../../../figures/corridor-table/bar-counts.ts';
import type { TableKind } from '../../../figures/corridor-table/table-kind.ts';
import type { TableSettings } from '../../../figures/corridor-table/settings.ts';
import { useFormat } from '../../../language/index.ts';
import { Brush } from './Brush.tsx';

const ticks: Readonly<Record<BrushId, readonly number[]>> = {
  amount: [1e5, 1e7, 1e9],
  cost: [0, 5, 10, 15, 20, 25],
  women: [0, 25, 50, 75, 100],
  migrants: [100, 1e4, 1e6],
};

/** The column of the table that holds what is brushed. */
const columns = {
  amount: 'usd',
  cost: 'cost',
  women: 'women',
  migrants: 'migrants',
} as const satisfies Record<BrushId, ColumnId>;

/** The four quantities to brush, each counted under the filters of all others. */
export const BrushPanel = memo(function BrushPanel(props: {
  cross: Crossfilter;
  crossed: CrossfilterState;
  counts: Counts['bars'];
  kind: TableKind;
  labelOf: (column: string) => string;
  change: (changes: Partial<TableSettings>) => void;
}) {
  const { cross, crossed, counts, kind, labelOf, change } = props;
  const { t } = useTranslation('corridors');
  const format = useFormat();
  const onType = useCallback((id: BrushId, bounds: Bounds) => change({ [id]: bounds }), [change]);
  const valueText = (id: BrushId, value: number) => {
    if (id === 'amount') return format.amount(value, 'usd');
    if (id === 'migrants') return t('brush.people', { number: format.count(value), count: value });
    return format.share(value);
  };
  const tickText = (id: BrushId, value: number) => {
    if (value === 0 && (id === 'amount' || id === 'migrants')) return '0';
    if (id === 'amount') return format.amount(value, 'usd', { as: 'short' });
    if (id === 'migrants') return format.count(value, { as: 'short' });
    const text = format.share(value);
    return id === 'cost' && value === 25 ? t('brush.and_more', { value: text }) : text;
  };
  const titleOf = (id: BrushId) => {
    const title = labelOf(columns[id]);
    return id === 'amount' && kind === 'modelled' ? t('title_modelled', { title }) : title;
  };
  return brushIds.map((id) => (
    <Brush
      key={id}
      id={id}
      title={titleOf(id)}
      bounds={crossed.filters[id]}
      counts={counts[id]}
      ticks={ticks[id]}
      valueText={(value) => valueText(id, value)}
      tickText={(value) => tickText(id, value)}
      holder={{
        pickUp() {
          // One that the keys have moved just now is still held; its bounds are kept first.
          const { held, filters } = cross.now();
          if (held !== null && held !== id) change({ [held]: filters[held] });
          cross.pickUp(id);
        },
        move: (bounds) => cross.move(bounds),
        now: () => cross.now().filters[id],
        drop() {
          const bounds = cross.now().filters[id];
          cross.drop(id);
          change({ [id]: bounds });
        },
      }}
      onType={onType}
    />
  ));
});
