// Laid out as grids, elements of a table lose their roles in some browsers: these say theirs.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { memo, useState } from 'react';
import { ColumnMenu } from './ColumnMenu.tsx';
import { SortButton, type Sorted } from './SortButton.tsx';
import type { GridActs } from './use-grid.ts';

interface Props extends Sorted {
  id: string;
  label: string;
  text: boolean;
  own: boolean;
  sortable: boolean;
  colindex: number;
  /** How far from the start it stays, in px; null for one that scrolls. */
  pinnedAt: number | null;
  canMoveBefore: boolean;
  canMoveAfter: boolean;
  acts: GridActs;
}

/** The head of one column: drawn anew only when something about this column has changed. */
export const GridHead = memo(function GridHead(props: Props) {
  const { id, label, text, own, sortable, colindex, pinnedAt, acts, sorted, place, several } =
    props;
  const [over, setOver] = useState(false);
  return (
    // Dragged by a hand only; the keyboard moves it through its menu.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      role="columnheader"
      className={`grid__cell grid__cell--${text ? 'text' : 'number'}`}
      aria-colindex={colindex}
      aria-sort={place === 0 && sorted !== null ? sorted : undefined}
      data-pinned={pinnedAt !== null || undefined}
      data-over={over || undefined}
      style={pinnedAt === null ? undefined : { insetInlineStart: pinnedAt }}
      draggable={!own}
      onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        acts.move(event.dataTransfer.getData('text/plain'), id);
      }}
    >
      {!sortable && <span className="grid__sort">{label}</span>}
      {sortable && (
        <SortButton
          id={id}
          label={label}
          sorted={sorted}
          place={place}
          several={several}
          onSort={acts.toggle}
        />
      )}
      {sortable && (
        <ColumnMenu
          id={id}
          label={label}
          own={own}
          sorted={sorted}
          pinned={pinnedAt !== null}
          canMoveBefore={props.canMoveBefore}
          canMoveAfter={props.canMoveAfter}
          acts={acts}
        />
      )}
    </div>
  );
});
