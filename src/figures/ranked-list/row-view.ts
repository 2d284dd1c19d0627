import { isFirm } from '../../domain/evidence.ts';
import type { Measure } from '../../domain/measure.ts';
import type { MessageValue } from '../../domain/message.ts';
import type { ListRow } from '../world-map/list/list.ts';

/** A line of the list as it is drawn. */
export interface RowView {
  key: string;
  row: ListRow;
  /** The principal figure: a value in its unit, or women's share; null is "no data". */
  figure: MessageValue | null;
  /** What stands beside it: persons behind a share, a share of the whole, quotes behind a cost. */
  beside: MessageValue | null;
  /** 0–1 of the list's width. */
  bar: number;
  hollow: boolean;
}

/**
 * Lines with their bars. Bars start at zero; shares fill of 100 %, others of the largest listed.
 *
 * @param unit of the rows' values
 */
export function rowViews(
  rows: readonly ListRow[],
  measure: Pick<Measure, 'group'>,
  unit: Measure['unit'],
): RowView[] {
  const wholeShare = measure.group === 'women';
  const largest = wholeShare ? 100 : rows.reduce((most, row) => Math.max(most, row.value ?? 0), 0);
  return rows.map((row) => ({
    key: `${row.economy}${row.way ?? ''}`,
    row,
    figure: row.value === null ? null : { kind: 'amount', value: row.value, unit },
    beside: besideOf(row),
    bar: row.value === null || largest <= 0 ? 0 : Math.max(0, row.value) / largest,
    hollow: !isFirm(row.status) || row.status === 'modelled',
  }));
}

function besideOf(row: ListRow): MessageValue | null {
  if (row.persons !== null) return { kind: 'amount', value: row.persons, unit: 'persons' };
  if (row.share !== null) return { kind: 'share', value: 100 * row.share };
  return null;
}
