import type { Message } from '../../../domain/message.ts';
import { amount, economyOf, year as sayYear } from '../../shared/phrases.ts';
import { intervalOf } from '../../world-map/finding/interval.ts';
import type { Question } from '../reading/question.ts';
import type { AnswerRows } from './plan.ts';
import { say } from './told-values.ts';
import { withInterval } from './with-interval.ts';

/** What is told of a corridor's last year with an amount. */
export interface NewestAmount {
  sentences: Message[];
  year: number;
  modelled: boolean;
}

/** The last year with an amount of a corridor whose newest year has none; null where none has. */
export function newestAmount(
  { economies: [sender = '', receiver = ''] }: Question,
  { course = [] }: AnswerRows,
): NewestAmount | null {
  const row = course.findLast((one) => one.receiver === receiver && (one.usd ?? 0) > 0);
  if (row?.usd == null) return null;
  const modelled = row.status === 'modelled';
  const values = {
    sender: economyOf(sender),
    receiver: economyOf(receiver),
    year: sayYear(row.year),
    amount: amount(row.usd, 'usd'),
  };
  const interval = row.low === null || row.high === null ? null : ([row.low, row.high] as const);
  return {
    sentences: modelled
      ? withInterval([say('corridor_modelled', values), ...intervalOf({ interval })])
      : [{ id: 'world-map:finding.corridor_alone.remittance', values }],
    year: row.year,
    modelled,
  };
}
