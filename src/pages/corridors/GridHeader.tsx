// Laid out as grids, elements of a table lose their roles in some browsers: these say theirs.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { memo, useState, type DragEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  columnIds,
  unitOf,
  type ColumnId,
  type SortKey,
} from '../../figures/corridor-table/columns.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { moved } from './column-order.ts';
import { pinnedAt, type FixedWidths } from './grid-columns.ts';
import type { Grid } from './use-grid.ts';

interface Props {
  grid: Grid;
  columns: ReturnType<Grid['getVisibleLeafColumns']>;
  template: string;
  fixed: FixedWidths;
  labelOf: (column: string) => string;
}

/** Heads of the columns: a click sorts, with Shift by one more; the rest is in each one's menu. */
export const GridHeader = memo(function GridHeader(props: Props) {
  const { grid, columns, template, fixed, labelOf } = props;
  const { t } = useTranslation('corridors');
  const [over, setOver] = useState<string | null>(null);
  const sorting = grid.state.sorting;
  const first = sorting[0]?.id;
  const ariaSort = (...keys: string[]) => {
    const key = keys.find((one) => one === first);
    if (key === undefined) return undefined;
    return sorting[0]?.desc ? 'descending' : 'ascending';
  };
  const drop = (event: DragEvent, onto: string) => {
    event.preventDefault();
    setOver(null);
    const from = event.dataTransfer.getData('text/plain');
    grid.setColumnOrder((order) => moved(order, from, onto));
  };
  return (
    <div role="rowgroup" className="grid__head">
      <div
        role="row"
        className="grid__row grid__row--head"
        aria-rowindex={1}
        style={{ gridTemplateColumns: template }}
      >
        <div role="columnheader" className="grid__cell grid__cell--tick" aria-colindex={1}>
          <span className="visually-hidden">{t('ticked')}</span>
        </div>
        <div
          role="columnheader"
          className="grid__cell grid__cell--corridor"
          style={{ insetInlineStart: fixed.tick }}
          aria-colindex={2}
          aria-sort={ariaSort('sender', 'receiver')}
        >
          <SortButton grid={grid} id="sender" label={labelOf('sender')} />
          <SortButton grid={grid} id="receiver" label={labelOf('receiver')} />
        </div>
        {columns.map((column, place) => {
          const pinned = column.getIsPinned() === 'start';
          const { id } = column;
          return (
            // Dragged by a hand only; the keyboard moves it through its menu.
            // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
            <div
              key={id}
              role="columnheader"
              className={`grid__cell grid__cell--${isText(id) ? 'text' : 'number'}`}
              aria-colindex={place + 3}
              aria-sort={ariaSort(id)}
              data-pinned={pinned || undefined}
              data-over={over === id || undefined}
              style={pinned ? { insetInlineStart: pinnedAt(columns, place, fixed) } : undefined}
              draggable
              onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(id);
              }}
              onDragLeave={() => setOver(null)}
              onDrop={(event) => drop(event, id)}
            >
              <SortButton grid={grid} id={id} label={labelOf(id)} />
              <ColumnMenu grid={grid} column={column} label={labelOf(id)} place={place} />
            </div>
          );
        })}
      </div>
    </div>
  );
});

function SortButton({ grid, id, label }: { grid: Grid; id: SortKey | string; label: string }) {
  const { t } = useTranslation('corridors');
  const sorting = grid.state.sorting;
  const at = sorting.findIndex((one) => one.id === id);
  const down = sorting[at]?.desc;
  const sort = (event: MouseEvent) => {
    const column = grid.getColumn(id);
    if (!column) return;
    column.toggleSorting(undefined, event.shiftKey);
  };
  return (
    <button type="button" className="grid__sort" data-sorted={at >= 0 || undefined} onClick={sort}>
      <span>{label}</span>
      {at >= 0 && (
        <span className="grid__order">
          <span aria-hidden="true">{down ? '↓' : '↑'}</span>
          {sorting.length > 1 && <span aria-hidden="true">{at + 1}</span>}
          <span className="visually-hidden">
            {t(down ? 'sorted_down' : 'sorted_up', { place: at + 1 })}
          </span>
        </span>
      )}
    </button>
  );
}

function isText(id: string): boolean {
  return columnIds.some((column) => column === id) && unitOf(id as ColumnId) === 'text';
}
