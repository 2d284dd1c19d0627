import { newestEdition } from '../../domain/editions/known-editions.ts';
import { isStaleYear } from '../../domain/stale.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { accountKinds, type AccountPair, type AccountsModel } from './model.ts';

const ns = 'accounts-by-sex';

/** The newest round of the survey. */
const newestRound = newestEdition('wb-findex', 'account_access')?.last ?? 0;

/** Women, and as many men, whom a round asks in most economies. */
const asked = 500;

/** Of a gap the survey can tell, the least, in points: whom it asks is no plain sample. */
const least = 4;

/** The newest round's gap, and what it was in the first one; then that of mobile money. */
export function accountsFinding(model: AccountsModel): readonly Message[] {
  if (model.economies.length > 1) return compared(model);
  return accountKinds.flatMap((kind): Message[] => {
    const rounds = model.pairs.filter((pair) => pair.kind === kind);
    const [first, now] = [rounds[0], rounds.at(-1)];
    if (!first || !now) return [];
    const values: Record<string, MessageValue> = {
      economy: { kind: 'economy', value: now.economy },
      year: { kind: 'year', value: now.year },
      women: { kind: 'share', value: now.women },
      men: { kind: 'share', value: now.men },
      count: { kind: 'count', value: Math.abs(now.gap) },
    };
    const stale: Message[] = isStaleYear(now.year, newestRound)
      ? [
          {
            id: `${ns}:stale.${kind}`,
            values: { economy: values['economy']!, year: values['year']! },
          },
        ]
      : [];
    const main: Message = { id: `${ns}:finding.${kind}.${wayOf(now)}`, values };
    if (first === now) return [...stale, main];
    const before: Message = {
      id: `${ns}:before.${isAsNow(first, now) ? 'same' : wayOf(first)}`,
      values: {
        year: { kind: 'year', value: first.year },
        count: { kind: 'count', value: Math.abs(first.gap) },
      },
    };
    return [
      ...stale,
      {
        id: `${ns}:finding.since`,
        values: {
          finding: { kind: 'message', value: main },
          before: { kind: 'message', value: before },
        },
      },
    ];
  });
}

/** Who is behind by the gap as it is printed, if that is no chance of whom the survey asked. */
function wayOf({ women, men, gap }: AccountPair): 'behind' | 'ahead' | 'even' {
  if (Math.abs(gap) < Math.max(least, chance(women, men))) return 'even';
  return gap > 0 ? 'behind' : 'ahead';
}

/** The gap of two shares, in points, that one in twenty samples shows where there is none. */
function chance(women: number, men: number): number {
  return 1.96 * Math.sqrt((women * (100 - women) + men * (100 - men)) / asked);
}

/** Whether a round is told of in the words of another: as far apart, or no gap to tell in both. */
function isAsNow(then: AccountPair, now: AccountPair): boolean {
  return wayOf(then) === wayOf(now) && (wayOf(now) === 'even' || then.gap === now.gap);
}

/** The widest gap between women and men among the economies compared. */
function compared(model: AccountsModel): Message[] {
  const widest = model.pairs
    .filter(({ kind }) => kind === 'account')
    .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))[0];
  if (!widest) return [];
  return [
    {
      id: `${ns}:finding.compared`,
      values: {
        economy: { kind: 'economy', value: widest.economy },
        women: { kind: 'share', value: widest.women },
        men: { kind: 'share', value: widest.men },
        year: { kind: 'year', value: widest.year },
      },
    },
  ];
}

export function accountsTable(model: AccountsModel): FigureTable {
  const column = (name: string): Message => ({ id: `${ns}:column.${name}` });
  return {
    columns: ['year', 'economy', 'what', 'women', 'men', 'gap'].map(column),
    rows: model.pairs.map((pair) => [
      { kind: 'year', value: pair.year },
      { kind: 'economy', value: pair.economy },
      { kind: 'message', value: { id: `${ns}:kind.${pair.kind}` } },
      { kind: 'share', value: pair.women },
      { kind: 'share', value: pair.men },
      { kind: 'amount', value: 0 - pair.gap, unit: 'persons' },
    ]),
  };
}
