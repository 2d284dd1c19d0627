import { growthOf, isOtherWay, type Growth } from '../../domain/growth.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { ofPriceYear, realGrowth } from '../shared/dollars.ts';
import { brokenIn, type MoneyRow } from './rows.ts';

/** Years between the two sums that a change is told of. */
const apart = 10;

/**
 * How what a group received changed over ten years: the sums of the members with a figure for both and
 * no break in between, in nominal dollars and beside them in those of one year; and who has such a
 * break. Nothing where fewer than two members can be compared.
 */
export function changeSentences(now: MoneyRow, money: readonly MoneyRow[]): Message[] {
  const before = money.find(
    ({ direction, year }) => direction === now.direction && year === now.year - apart,
  );
  const [after, earlier] = [now.same_now, now.same_before];
  if (!before || after === null || earlier === null || now.same < 2) return [];
  const growth = growthOf(after, earlier);
  if (!growth) return [];
  const broken = brokenIn(now.broken);
  const [then, since] = [
    { usd: earlier, deflator: before.deflator },
    { usd: after, deflator: now.deflator },
  ];
  const real = realGrowth(since, then);
  return [
    said(`change.${formOf(growth)}`, {
      same: { kind: 'count', value: now.same },
      before: { kind: 'year', value: before.year },
      year: { kind: 'year', value: now.year },
      ...size(growth, then, since),
    }),
    ...(real
      ? [
          said(`${isOtherWay(growth, real) ? 'real_but' : 'real'}.${formOf(real)}`, {
            base: ofPriceYear,
            ...size(real, inPrices(then), inPrices(since)),
          }),
        ]
      : []),
    ...(broken.length > 0
      ? [said('broken', { broken: { kind: 'economies', value: broken } })]
      : []),
  ];
}

interface Priced {
  usd: number;
  deflator: number | null;
}

function said(key: string, values: NonNullable<Message['values']>): Message {
  return { id: `economy-group:${key}`, values };
}

/** Where no percentage is told, the two amounts are. */
function formOf(growth: Growth): string {
  return 'change' in growth ? growth.way : 'amounts';
}

function size(growth: Growth, then: Priced, since: Priced): Record<string, MessageValue> {
  if (!('change' in growth))
    return {
      from: { kind: 'amount', value: then.usd, unit: 'usd' },
      to: { kind: 'amount', value: since.usd, unit: 'usd' },
    };
  return growth.way === 'same' ? {} : { change: { kind: 'share', value: growth.change } };
}

function inPrices({ usd, deflator }: Priced): Priced {
  return { usd: usd * (deflator ?? 1), deflator: 1 };
}
