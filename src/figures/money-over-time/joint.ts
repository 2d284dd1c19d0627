import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { dollarAmount } from '../shared/dollars.ts';
import type { MoneyModel } from './model.ts';

/** Years for which a joint figure tells something of the newest. */
const lately = 10;
/** Publishers further apart than this part of what is told are said to differ. */
const apart = 0.1;

/**
 * What both publishers have received for the last year of both in ten, where they
 * differ and the newest figure is of one alone.
 */
export function jointNotes(model: MoneyModel): readonly Message[] {
  return model.economies.flatMap((economy) => jointOf(model, economy));
}

/** From so many times on what publishers differ by is more than a change could tell. */
const far = 3;

/** Whether the two publishers differ more than threefold in the last year of both in ten. */
export function farApart(model: MoneyModel, economy: EconomyCode): boolean {
  const { joint, other, last } = lastOfBoth(model, economy);
  if (!joint || !other || !last || last.year - joint.year > lately) return false;
  return Math.max(joint.nominal / other.nominal, other.nominal / joint.nominal) > far;
}

/** The last year of both publishers, as told and as the other has it; and the newest told. */
function lastOfBoth({ lines, others }: MoneyModel, economy: EconomyCode) {
  const told = lines.find(
    (line) =>
      line.economy === economy && line.direction === 'received' && line.series === 'headline',
  )?.rows;
  const beside = others.flatMap((line) =>
    line.economy === economy && line.direction === 'received' ? line.rows : [],
  );
  const inBoth = new Set(beside.map(({ year }) => year));
  const joint = told?.findLast(({ year }) => inBoth.has(year));
  const other = beside.find(({ year }) => year === joint?.year);
  return { joint, other, last: told?.at(-1) };
}

function jointOf(model: MoneyModel, economy: EconomyCode): Message[] {
  const { dollars } = model;
  const { joint, other, last } = lastOfBoth(model, economy);
  if (!joint || !other || !last || joint === last || last.year - joint.year > lately) return [];
  if (Math.abs(other.nominal / joint.nominal - 1) <= apart) return [];
  const named = (publisher: string): MessageValue => ({
    kind: 'message',
    value: { id: `money-over-time:publisher.${publisher}` },
  });
  return [
    {
      id: 'money-over-time:joint',
      values: {
        economy: { kind: 'economy', value: economy },
        year: { kind: 'year', value: joint.year },
        publisher: named(joint.publisher),
        amount: dollarAmount(joint.usd, dollars),
        beside: named(other.publisher),
        other: dollarAmount(other.usd, dollars),
      },
    },
  ];
}
