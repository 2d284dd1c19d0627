// Laid out as grids, elements of a table lose their roles in some browsers: these say theirs.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useLanguage } from '../../../language/index.ts';
import { usePrinting } from '../../../ui/hooks/use-printing.ts';
import { headHeight, narrow, rowHeight, wide, widthOf } from './grid-columns.ts';
import { GridHeader } from './GridHeader.tsx';
import { GridRow, type RowWords } from './GridRow.tsx';
import type { GridRows } from './grid-rows.ts';
import { step, type Place } from './grid-keys.ts';
import type { Grid } from './use-grid.ts';
import { useNarrow } from './use-narrow.ts';
import { useRowLinks } from './use-row-links.ts';
import './CorridorGrid.css';
import './printed-grid.css';

interface Props extends Grid {
  /** The rows that pass, sorted. */
  rows: GridRows;
  /** Whether more rows are on their way: nothing is said of there being none. */
  coming: boolean;
  ticked: ReadonlySet<string>;
  onTick: (id: string, on: boolean) => void;
  words: RowWords;
  label: string;
  labelOf: (column: string) => string;
  /** Whether a column has its place on paper; all have if absent. */
  onPaper?: (column: string) => boolean;
}

/** Rows that are printed: three sheets. */
const mostPrinted = 50;

/** Room on a sheet, in parts: a cost has its year beside it, an amount its sign. */
const printedParts: Readonly<Record<string, number>> = { cost: 1.7, usd: 1.3, savings: 1.3 };
const printedPart = (column: string) => `minmax(0, ${printedParts[column] ?? 1}fr)`;

/** Every row that passes, only those in sight drawn: a grid that answers to the arrow keys. */
export const CorridorGrid = memo(function CorridorGrid(props: Props) {
  const { sorts, acts, rows, ticked, onTick, words, label, labelOf, onPaper } = props;
  const { t } = useTranslation('corridors');
  const { direction } = useLanguage();
  const format = useFormat();
  const scroller = useRef<HTMLDivElement>(null);
  const { hrefOf, follow } = useRowLinks(rows);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 4,
    initialRect: { width: 800, height: 600 },
    // Under the head, which stays in sight.
    scrollPaddingEnd: headHeight,
  });
  const printing = usePrinting();
  const columns = useMemo(
    () => (printing && onPaper ? props.columns.filter(({ id }) => onPaper(id)) : props.columns),
    [printing, onPaper, props.columns],
  );
  const fixed = useNarrow() ? narrow : wide;
  const template = useMemo(
    () =>
      // On paper columns share the sheet, and nothing is ticked.
      printing
        ? `0 minmax(0, 2fr) ${columns.map(({ id }) => printedPart(id)).join(' ')}`
        : [fixed.tick, fixed.corridor, ...columns.map(({ id }) => widthOf(id))]
            .map((width) => `${width}px`)
            .join(' '),
    [columns, fixed, printing],
  );
  const [active, setActive] = useState<Place>({ row: 0, column: 1 });
  const wanted = useRef(false);
  const here: Place = {
    row: Math.min(active.row, Math.max(0, rows.length - 1)),
    column: Math.min(active.column, columns.length + 1),
  };

  useEffect(() => {
    if (!wanted.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-row="${here.row}"] [data-column="${here.column}"]`,
    );
    if (!cell) return;
    wanted.current = false;
    (cell.querySelector<HTMLElement>('a, input') ?? cell).focus({ preventScroll: false });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const inBody = event.target instanceof Element && event.target.closest('[data-row]') !== null;
    if (!inBody || event.altKey || event.shiftKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const next = step(event.key, event.ctrlKey || event.metaKey, here, {
      rows: rows.length,
      columns: columns.length + 2,
      page,
      mirrored: direction === 'rtl',
    });
    if (!next) return;
    event.preventDefault();
    wanted.current = true;
    setActive(next);
    virtual.scrollToIndex(next.row);
  };

  const inlineSize = [fixed.tick, fixed.corridor, ...columns.map(({ id }) => widthOf(id))].reduce(
    (sum, width) => sum + width,
    0,
  );
  const drawn = printing
    ? Array.from({ length: Math.min(rows.length, mostPrinted) }, (_, index) => index)
    : virtual.getVirtualItems().map(({ index }) => index);
  return (
    <div ref={scroller} className="grid" data-empty={rows.length === 0}>
      {/* Keys are those of the cell that has the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        role="grid"
        className="grid__table"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2}
        aria-multiselectable
        style={printing ? undefined : { inlineSize }}
        onKeyDown={onKeyDown}
        onClick={follow}
      >
        <GridHeader
          columns={columns}
          sorts={sorts}
          acts={acts}
          template={template}
          fixed={fixed}
          labelOf={labelOf}
        />
        <div
          role="rowgroup"
          className="grid__body"
          style={printing ? undefined : { blockSize: virtual.getTotalSize() }}
        >
          {drawn.map((index) => {
            const row = rows.at(index);
            if (!row) return null;
            return (
              <GridRow
                // A place in the list: sorted anew, the rows that are drawn say something else, and
                // the focus stays where it is.
                key={index}
                row={row}
                index={index}
                columns={columns}
                template={template}
                fixed={fixed}
                ticked={ticked.has(row.sender + row.receiver)}
                active={index === here.row ? here.column : null}
                words={words}
                hrefOf={hrefOf}
                onTick={onTick}
                onActive={setActive}
              />
            );
          })}
        </div>
      </div>
      {printing && rows.length > mostPrinted && (
        <p className="grid__rest">
          {t('printed', {
            number: format.count(mostPrinted),
            all: format.count(rows.length, { as: 'full' }),
          })}
        </p>
      )}
      {rows.length === 0 && !props.coming && <p className="grid__none">{t('none_pass')}</p>}
    </div>
  );
});
