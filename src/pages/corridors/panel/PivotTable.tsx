import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../language/index.ts';
import { usePrinting } from '../../../ui/hooks/use-printing.ts';
import { useNarrow } from '../grid/use-narrow.ts';
import type { SaidPivot } from './use-pivot.ts';

const rowHeight = 34;
const columnWidth = 112;
/** What a sheet has room for. */
const printed = { rows: 60, columns: 9 };

/** Sums of the corridors listed, with totals at the end of each row and column; only what is in sight is drawn. */
export const PivotTable = memo(function PivotTable({ of }: { of: SaidPivot }) {
  const { pivot, asked, down, across, key, cell } = of;
  const { rows, columns, cells, rowTotals, columnTotals, total } = pivot;
  const { t } = useTranslation('corridors');
  const { direction } = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const head = useNarrow() ? 132 : 220;
  const upright = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialRect: { width: 900, height: 600 },
  });
  const level = useVirtualizer({
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => columnWidth,
    horizontal: true,
    isRtl: direction === 'rtl',
    overscan: 3,
    initialRect: { width: 900, height: 600 },
  });
  const some = (count: number) => Array.from({ length: count }, (_, at) => at);
  const shownRows = printing
    ? some(Math.min(rows.length, printed.rows))
    : upright.getVirtualItems().map(({ index }) => index);
  const shown = printing
    ? some(Math.min(columns.length, printed.columns))
    : level.getVirtualItems().map(({ index }) => index);
  const [first = 0, last = -1] = [shown[0], shown.at(-1)];
  const before = printing ? 0 : first;
  const after = printing ? 0 : columns.length - 1 - last;
  const [top = 0, bottom = -1] = [shownRows[0], shownRows.at(-1)];
  // Room of what is not drawn, so that a bar says how much there is.
  const side = (many: number, where: string) =>
    many > 0 ? <td key={where} colSpan={many} className="pivot__gap" aria-hidden="true" /> : null;
  const space = (many: number) =>
    many > 0 && !printing ? (
      <tr aria-hidden="true" style={{ blockSize: many * rowHeight }}>
        <td className="pivot__gap" colSpan={columns.length + 2}>
          {'\u00a0'}
        </td>
      </tr>
    ) : null;
  const label = t('pivot.caption', {
    value: t(`pivot.values.${asked.value}`),
    down: t(`pivot.by.${down}`),
    across: t(`pivot.by.${across}`),
  });
  return (
    // Scrolled by the keys once it has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={scroller} className="pivot" tabIndex={0} aria-label={label}>
      <table
        className="pivot__table"
        aria-rowcount={rows.length + 2}
        aria-colcount={columns.length + 2}
        style={printing ? undefined : { inlineSize: head + (columns.length + 1) * columnWidth }}
      >
        <colgroup>
          <col style={{ inlineSize: head }} />
          <col
            span={columns.length + 1}
            style={printing ? undefined : { inlineSize: columnWidth }}
          />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="pivot__corner">
              {t(`pivot.by.${down}`)}
            </th>
            <th scope="col" className="pivot__total" aria-colindex={2}>
              {t('pivot.total')}
            </th>
            {side(before, 'before')}
            {shown.map((at) => (
              <th key={at} scope="col" aria-colindex={at + 3}>
                {key(across, columns[at] ?? null)}
              </th>
            ))}
            {side(after, 'after')}
          </tr>
          <tr className="pivot__sums" aria-rowindex={2}>
            <th scope="row">{t('pivot.total')}</th>
            <td className="pivot__total">{cell(total)}</td>
            {side(before, 'before')}
            {shown.map((at) => (
              <td key={at}>{cell(columnTotals[at] ?? Number.NaN)}</td>
            ))}
            {side(after, 'after')}
          </tr>
        </thead>
        <tbody>
          {space(top)}
          {shownRows.map((row) => (
            <tr key={row} aria-rowindex={row + 3}>
              <th scope="row">{key(down, rows[row] ?? null)}</th>
              <td className="pivot__total">{cell(rowTotals[row] ?? Number.NaN)}</td>
              {side(before, 'before')}
              {shown.map((at) => (
                <td key={at}>{cell(cells[row * columns.length + at] ?? Number.NaN)}</td>
              ))}
              {side(after, 'after')}
            </tr>
          ))}
          {space(rows.length - 1 - bottom)}
        </tbody>
      </table>
      {printing && (rows.length > printed.rows || columns.length > printed.columns) && (
        <p className="note">
          {t('pivot.printed', { rows: shownRows.length, columns: shown.length })}
        </p>
      )}
    </section>
  );
});
