import type { FlowRow } from '../../world-map/query/rows.ts';
import type { Question } from '../reading/question.ts';
import { yearOf, type AnswerRows } from './plan.ts';

/**
 * The year of which it is told who sent to an economy, with its rows: where no year is asked for and the
 * newest has no total of what the economy received, the newest that has one, as on its page.
 */
export function inOwnYear(
  question: Question,
  rows: AnswerRows,
): { year: number; rows: AnswerRows } {
  const year = yearOf(question);
  const { newest = [], flows = [] } = rows;
  const received = newest.filter(({ direction }) => direction === 'received');
  const own = received[0]?.year ?? year;
  const [economy = ''] = question.economies;
  const has = flows.some(({ receiver, value }) => receiver === economy && (value ?? 0) > 0);
  if (question.year !== null || question.side !== 'in' || own === year || has)
    return { year, rows };
  const told = received.flatMap(({ partner, usd, lower, upper }, at): FlowRow[] =>
    partner === null || usd === null
      ? []
      : [
          {
            sender: partner,
            receiver: economy,
            value: usd,
            low: lower,
            high: upper,
            female: null,
            quotes: null,
            status: 'modelled',
            rank: at + 1,
          },
        ],
  );
  return { year: own, rows: { ...rows, flows: told } };
}
