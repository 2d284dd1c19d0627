import { matrixYears } from '../../../domain/editions/matrices.ts';
import { isFirm } from '../../../domain/evidence.ts';
import type { Measure } from '../../../domain/measure.ts';
import type { Message, MessageValue } from '../../../domain/message.ts';
import { barredSaid, costOfSide, formOf, isOld, tells } from '../../economy-summary/cost.ts';
import type { FactRow } from '../../economy-summary/fact-row.ts';
import type { Sentence } from '../../economy-summary/sentence.ts';
import { economyOf, year as sayYear } from '../../shared/phrases.ts';
import type { ValueRow } from '../../world-map/query/rows.ts';
import { untold } from './untold.ts';

type Side = 'cost_to' | 'cost_from';

const sideOf = ({ id }: Measure): Side | null =>
  id === 'cost_to' || id === 'cost_from' ? id : null;

/** The part of the money that a cost is of, in percent, and the matrix that has it. */
function coverageOf({ coverage, year }: ValueRow): { value: number; matrix: number } | undefined {
  const matrix = matrixYears.findLast((one) => one <= year);
  return coverage == null || matrix === undefined ? undefined : { value: 100 * coverage, matrix };
}

const formOfRow = (row: ValueRow): string =>
  formOf({ series: row.status, other: row.partner ?? null }, coverageOf(row));

/** Whether a figure is told: of a cost as the page of its economy tells one. */
export function isTold(row: ValueRow, measure: Measure): boolean {
  return sideOf(measure) === null ? !untold.has(row.status) : tells(formOfRow(row));
}

/** Whether a figure has its point, thin or not, in a line: of costs one that is told. */
export function isDrawn(row: ValueRow, measure: Measure): boolean {
  return sideOf(measure) === null || isTold(row, measure);
}

/** Whether a figure stands beside those of other years: a cost of one corridor is no mean. */
export function isOfCourse(row: ValueRow, measure: Measure): boolean {
  return sideOf(measure) === null ? !untold.has(row.status) : isFirm(row.status);
}

/**
 * What sending costs as the page of the economy has it, or why it cannot be told; null of what is no cost.
 * Of years before the newest the quarter is not at hand: they are told by the same rule, by the year.
 */
export function saidCost(
  row: ValueRow,
  measure: Measure,
  facts: readonly FactRow[] = [],
): Message[] | null {
  const side = sideOf(measure);
  if (side === null) return null;
  const of = (fact: FactRow['fact']) => facts.find((one) => one.fact === fact);
  const newest = of(side);
  const economy = economyOf(row.economy);
  const named = ({ message }: Sentence): Message => ({
    ...message,
    subject: 'economy',
    values: { economy, ...message.values },
  });
  if (newest?.year === row.year)
    return [
      ...costOfSide(row.economy, side, of).map(named),
      ...(isOld(of, newest)
        ? [
            {
              id: `economy-summary:${side}_stale`,
              values: { economy, year: sayYear(row.year) },
            },
          ]
        : []),
    ];
  const form = formOfRow(row);
  const covered = coverageOf(row);
  const values: Record<string, MessageValue> = {
    economy,
    share: { kind: 'share', value: row.value },
    year: sayYear(row.year),
    ...(row.partner ? { partner: economyOf(row.partner) } : {}),
    ...(covered
      ? { covered: { kind: 'share', value: covered.value }, matrix: sayYear(covered.matrix) }
      : {}),
  };
  // Of prices that tell no cost the page has words by the year.
  const words = untold.has(row.status) ? 'economy-summary:missing' : 'ask:answer.of_year';
  return [
    { id: `${words}.${side}${form}`, values, subject: 'economy' },
    ...(covered
      ? barredSaid(row.economy, { fact: side, year: row.year }, tells(form)).map(named)
      : []),
  ];
}
