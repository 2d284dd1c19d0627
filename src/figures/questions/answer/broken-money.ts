import type { EconomyCode } from '../../../domain/economy.ts';
import type { Measure } from '../../../domain/measure.ts';
import type { Message } from '../../../domain/message.ts';
import { economyOf } from '../../shared/phrases.ts';
import type { ValueRow } from '../../world-map/query/rows.ts';
import { seriesOf, type AnswerRows } from './plan.ts';
import { say } from './told-values.ts';

/**
 * That what two amounts of an economy are made by changed in between, as its figure of money over time has
 * it: not where one publisher takes over from the other at an amount that both have. Of totals a change of
 * method shows as a step, which is said by itself.
 */
export function brokenSaid(
  economy: EconomyCode,
  measure: Measure,
  [first, last]: readonly [ValueRow, ValueRow],
  rows: AnswerRows,
): Message[] {
  const direction = measure.id === 'paid' ? 'paid' : 'received';
  const isTotal = measure.id === 'paid' || measure.id === 'received';
  const broken = (rows[seriesOf(economy)] ?? []).some(
    (row) =>
      row.direction === direction &&
      row.series === 'headline' &&
      row.year > first.year &&
      row.year <= last.year &&
      row.break_before != null &&
      !(isTotal && row.break_before === 'tenfold'),
  );
  return broken ? [say('publishers', { economy: economyOf(economy) })] : [];
}
