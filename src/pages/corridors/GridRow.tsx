// Laid out as grids, elements of a table lose their roles in some browsers: these say theirs.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { columnIds, unitOf, type ColumnId } from '../../figures/corridor-table/columns.ts';
import type { CorridorRow } from '../../figures/corridor-table/rows.ts';
import type { CellKind } from './GridCell.tsx';
import { pinnedAt, type FixedWidths } from './grid-columns.ts';
import type { Place } from './grid-keys.ts';
import type { Grid } from './use-grid.ts';

/** Says the cells of a row; one object for as long as its words do not change. */
export interface RowWords {
  economy: (code: string) => string;
  cell: (row: CorridorRow, column: string) => { text: string; kind: CellKind };
}

interface Props {
  row: CorridorRow;
  index: number;
  start: number;
  columns: ReturnType<Grid['getVisibleLeafColumns']>;
  pinned: number;
  template: string;
  fixed: FixedWidths;
  ticked: boolean;
  /** The column whose cell the keyboard is at, if it is in this row. */
  active: number | null;
  words: RowWords;
  onTick: (id: string, on: boolean) => void;
  onActive: (place: Place) => void;
}

/** A corridor: tick, its two ends as a link to its page, and its figures. */
export const GridRow = memo(function GridRow(props: Props) {
  const { row, index, start, columns, pinned, template, fixed, ticked, active, words } = props;
  const { t } = useTranslation('corridors');
  const sender = words.economy(row.sender);
  const receiver = words.economy(row.receiver);
  const tab = (column: number) => (active === column ? 0 : -1);
  const here = (column: number) => ({
    'data-column': column,
    'aria-colindex': column + 1,
    onFocus: () => props.onActive({ row: index, column }),
  });
  return (
    <div
      role="row"
      className="grid__row"
      data-row={index}
      data-ticked={ticked}
      aria-rowindex={index + 2}
      aria-selected={ticked}
      style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
    >
      <div role="gridcell" className="grid__cell grid__cell--tick" {...here(0)}>
        <label>
          <input
            type="checkbox"
            tabIndex={tab(0)}
            checked={ticked}
            aria-label={t('tick', { sender, receiver })}
            onChange={(event) => props.onTick(row.sender + row.receiver, event.target.checked)}
          />
        </label>
      </div>
      <div
        role="rowheader"
        className="grid__cell grid__cell--corridor"
        style={{ insetInlineStart: fixed.tick }}
        {...here(1)}
      >
        <Link
          href={`/corridor/${row.sender}/${row.receiver}`}
          tabIndex={tab(1)}
          className="grid__link"
          title={t('corridor_title', { sender, receiver })}
        >
          <span>{sender}</span>
          <span>
            <span className="grid__arrow" aria-hidden="true" />
            <span className="visually-hidden">{t('to')}</span>
            {receiver}
          </span>
        </Link>
      </div>
      {columns.map(({ id }, place) => {
        const { text, kind } = words.cell(row, id);
        return (
          <div
            key={id}
            role="gridcell"
            tabIndex={tab(place + 2)}
            className={`grid__cell grid__cell--${isText(id) ? 'text' : 'number'}`}
            data-kind={kind}
            data-pinned={place < pinned || undefined}
            style={
              place < pinned ? { insetInlineStart: pinnedAt(columns, place, fixed) } : undefined
            }
            {...here(place + 2)}
          >
            {text}
          </div>
        );
      })}
    </div>
  );
});

function isText(id: string): boolean {
  return columnIds.some((column) => column === id) && unitOf(id as ColumnId) === 'text';
}
