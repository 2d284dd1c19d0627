import type { EconomyCode } from '../../../domain/economy.ts';
import type { Message } from '../../../domain/message.ts';
import { brokenIn } from '../../economy-group/rows.ts';
import { askedGroup } from '../reading/asked-group.ts';
import type { Question } from '../reading/question.ts';
import { nameOf } from '../reading/asked-name.ts';
import { moneyOf, type AnswerRows } from './plan.ts';
import { say } from './told-values.ts';

/** So many are named; of more it is told how many they are. */
const mostNamed = 5;

/**
 * What must be known of a group's sums of two years: whose figures break in between, so that the
 * difference of the two is no growth. Nothing of other measures than money.
 */
export function breaksSaid(
  { of }: Question,
  code: string,
  [since, until]: readonly [since: number, until: number],
  rows: AnswerRows,
): Message[] {
  const group = askedGroup(code);
  if (group === null) return [];
  const broken = new Set<EconomyCode>(
    (rows[moneyOf(group)] ?? [])
      .filter(({ direction, year }) => direction === of && year > since && year <= until)
      .flatMap(({ broke }) => brokenIn(broke)),
  );
  if (broken.size === 0) return [];
  return [
    broken.size > mostNamed
      ? say('group_broken_many', {
          group: nameOf(code),
          broken: { kind: 'count', value: broken.size },
        })
      : say('group_broken', {
          group: nameOf(code),
          economies: { kind: 'economies', value: [...broken].toSorted() },
        }),
  ];
}
