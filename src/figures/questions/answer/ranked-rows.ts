import { isFirm } from '../../../domain/evidence.ts';
import type { ValueRow } from '../../world-map/query/rows.ts';
import { isMember } from '../reading/asked-group.ts';
import type { Question } from '../reading/question.ts';
import { askedValues } from './asked-values.ts';
import { yearOf, type AnswerRows } from './plan.ts';

/** The rows of a year that can be ranked, and those within the limits, in the order asked for. */
export function rankedRows(
  question: Question,
  rows: AnswerRows,
): { all: readonly ValueRow[]; within: readonly ValueRow[] } {
  const { among, above, below, order } = question;
  const year = yearOf(question);
  const places = new Map(rows.economies.map((one) => [one.economy, one]));
  const all = askedValues(question, rows).filter((row) => {
    const place = places.get(row.economy);
    return (
      row.year === year &&
      isFirm(row.status) &&
      place?.peopled === true &&
      (among === null || isMember(among, place))
    );
  });
  const within = all
    .filter(({ value }) => value > (above ?? -Infinity) && value < (below ?? Infinity))
    .toSorted(
      (a, b) =>
        (order === 'least' ? a.value - b.value : b.value - a.value) ||
        (a.economy < b.economy ? -1 : 1),
    );
  return { all, within };
}
