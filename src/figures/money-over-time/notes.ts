import type { Message } from '../../domain/message.ts';
import { dollarNotes } from '../shared/dollars.ts';
import { whyGap } from './gaps.ts';
import { jointNotes } from './joint.ts';
import type { MoneyModel } from './model.ts';
import { wagesWeigh } from './short-term-wages.ts';

/** What is dashed, why publishers are not joined, where a line is broken, and wages counted in. */
export function moneyNotes(model: MoneyModel): readonly Message[] {
  const estimated = model.lines.some((line) => line.rows.some((row) => row.status === 'estimate'));
  const several =
    model.told === 'headline' && model.lines.some((line) => line.series !== 'headline');
  // The first of a line has nothing drawn before it that could be cut off.
  const apart = model.lines.some((line) =>
    line.rows.slice(1).some((row) => row.break_before !== null),
  );
  return [
    ...(estimated ? [{ id: 'money-over-time:estimate' }] : []),
    ...(several ? [{ id: 'money-over-time:note' }] : []),
    ...(apart ? [{ id: 'money-over-time:break' }] : []),
    ...jointNotes(model),
    ...gapNotes(model),
    ...dollarNotes(model.dollars),
    ...wagesNotes(model),
  ];
}

/** Why years within or after a line have no amount, or why there is no line: zeros, then copies. */
function gapNotes({ economies, lines, gaps }: MoneyModel): readonly Message[] {
  return economies.flatMap((economy) =>
    (['received', 'paid'] as const).flatMap((direction) => {
      const own = lines.find((line) => line.economy === economy && line.direction === direction);
      const first = own?.rows[0]?.year ?? 0;
      return (['placeholder', 'carried'] as const).flatMap((status): Message[] => {
        const last = gaps.findLast(
          (gap) => gap.economy === economy && gap.direction === direction && gap.status === status,
        );
        if (!last || last.year < first) return [];
        return [
          {
            id: `money-over-time:gap.${direction}${own ? '' : '_none'}`,
            values: {
              economy: { kind: 'economy', value: economy },
              ...(own ? { year: { kind: 'year', value: last.year } } : {}),
              why: whyGap(last),
            },
          },
        ];
      });
    }),
  );
}

/** That short-term wages are in the amounts, where they are much of them. */
function wagesNotes({ economies, lines }: MoneyModel): readonly Message[] {
  const drawn = economies.filter((economy) => lines.some((line) => line.economy === economy));
  if (!drawn.some(wagesWeigh)) return [];
  const all = drawn.every(wagesWeigh);
  return [
    { id: 'money-over-time:wages.definition' },
    { id: `money-over-time:wages.${all ? 'here' : 'among'}` },
  ];
}
