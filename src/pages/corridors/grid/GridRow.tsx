// Laid out as grids, elements of a table lose their roles in some browsers: these say theirs.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { memo } from 'react';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import type { CellText } from './GridCell.tsx';
import { pinnedAt, rowHeight, type FixedWidths } from './grid-columns.ts';
import type { GridColumn } from './grid-layout.ts';
import type { Place } from './grid-keys.ts';

/** Says the cells of a row; one object for as long as its words do not change. */
export interface RowWords {
  economy: (code: string) => string;
  cell: (row: CorridorRow, column: string) => CellText;
  tick: (sender: string, receiver: string) => string;
  page: (sender: string, receiver: string) => string;
  to: string;
}

interface Props {
  row: CorridorRow;
  index: number;
  columns: readonly GridColumn[];
  template: string;
  fixed: FixedWidths;
  ticked: boolean;
  /** The column whose cell the keyboard is at, if it is in this row. */
  active: number | null;
  words: RowWords;
  hrefOf: (row: CorridorRow) => string;
  onTick: (id: string, on: boolean) => void;
  onActive: (place: Place) => void;
}

/** A corridor: tick, its two ends as a link to its page, and its figures. */
export const GridRow = memo(function GridRow(props: Props) {
  const { row, index, columns, template, fixed, ticked, active, words } = props;
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
      style={{ gridTemplateColumns: template, transform: `translateY(${index * rowHeight}px)` }}
    >
      <div role="gridcell" className="grid__cell grid__cell--tick" {...here(0)}>
        <label>
          <input
            type="checkbox"
            tabIndex={tab(0)}
            checked={ticked}
            aria-label={words.tick(row.sender, row.receiver)}
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
        <a
          href={props.hrefOf(row)}
          tabIndex={tab(1)}
          className="grid__link"
          title={words.page(row.sender, row.receiver)}
        >
          <span>{sender}</span>
          <span>
            <span className="grid__arrow" aria-hidden="true" />
            <span className="visually-hidden">{words.to}</span>
            {receiver}
          </span>
        </a>
      </div>
      {columns.map(({ id, text: isText, pinned }, place) => {
        const { text, kind, year, note, picture } = words.cell(row, id);
        return (
          <div
            key={id}
            role="gridcell"
            tabIndex={tab(place + 2)}
            className={`grid__cell grid__cell--${isText ? 'text' : 'number'}`}
            data-kind={kind}
            data-pinned={pinned || undefined}
            style={pinned ? { insetInlineStart: pinnedAt(columns, place, fixed) } : undefined}
            {...here(place + 2)}
          >
            {picture === undefined ? (
              text
            ) : (
              <>
                {picture}
                <span className="visually-hidden">{text}</span>
              </>
            )}
            {note !== undefined && <span className="grid__note">{note}</span>}
            {year !== undefined && <span className="grid__year">{year}</span>}
          </div>
        );
      })}
    </div>
  );
});
