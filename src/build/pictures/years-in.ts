import type { MessageValue } from '../../domain/message.ts';

/** First and last year that rows tell of; null where no cell is a year. */
export function yearsIn(
  rows: readonly (readonly (MessageValue | null)[])[],
): readonly [number, number] | null {
  const years = rows.flat().flatMap((cell) => (cell?.kind === 'year' ? [cell.value] : []));
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
