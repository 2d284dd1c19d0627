import { migrantsCountedIn } from '../../domain/counted-in.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { fewPeople } from '../../domain/few-people.ts';
import { growthOf } from '../../domain/growth.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { inSentence } from '../shared/phrases.ts';

/** One newest figure about an economy. */
export interface FactRow {
  fact:
    | 'received'
    | 'received_before'
    | 'received_other'
    | 'received_gdp'
    | 'paid'
    | 'paid_other'
    | 'abroad'
    | 'abroad_women'
    | 'hosted'
    | 'hosted_women'
    | 'cost_to'
    | 'cost_from'
    | 'cost_to_coverage'
    | 'cost_from_coverage'
    | 'cost_asked'
    | 'sender';
  /** The headline, or a publisher's series; of a cost, how far it can be relied on (`economy_cost.status`). */
  series: string;
  year: number;
  /** US$, persons or percent, as the fact is. */
  value: number;
  /** The partner of a sender's share, or of the one corridor that a cost is of. */
  other: EconomyCode | null;
}

/**
 * A sentence about an economy. Its words mark what a figure of the page shows with the figure's
 * anchor: `<money-over-time>US$10 billion</money-over-time>`.
 */
export interface Sentence {
  message: Message;
  /** Says what is not known, and why. */
  missing: boolean;
}

/** The opening of an economy's page: what is known in a few sentences, then what is not. */
export function summarySentences(
  economy: EconomyCode,
  rows: readonly FactRow[],
): readonly Sentence[] {
  const of = (fact: FactRow['fact']) => rows.find((row) => row.fact === fact);
  const said = [...money(of), ...origins(rows), ...cost(of), ...migrants(economy, of)];
  const named = (one: Sentence): Sentence => ({
    ...one,
    message: {
      ...one.message,
      values: { economy: { kind: 'economy', value: economy }, ...one.message.values },
    },
  });
  return [...said.filter((one) => !one.missing), ...said.filter((one) => one.missing)].map(named);
}

type Facts = (fact: FactRow['fact']) => FactRow | undefined;

function money(of: Facts): Sentence[] {
  const received = of('received');
  const paid = of('paid');
  if (!received || received.value <= 0)
    return [
      paid ? tell('paid', { amount: usd(paid.value), year: yearOf(paid) }) : lack('paid'),
      ...otherHas('paid', of),
      lack('received'),
    ];
  const share = of('received_gdp');
  const before = of('received_before');
  const change = trend(received, before);
  const first = tell('received', { amount: usd(received.value), year: yearOf(received) });
  const other = otherHas('received', of);
  if (!share) return [first, ...change, ...other, lack('gdp')];
  const values = { share: percent(share.value), year: yearOf(share) };
  // "That is" must follow its amount; a share of another year comes last.
  return share.year === received.year
    ? [first, tell('gdp.same', values), ...change, ...other]
    : [first, ...change, ...other, tell('gdp.other', values)];
}

/** The other publisher's amount for the year told of, where the two differ. */
function otherHas(direction: 'received' | 'paid', of: Facts): Sentence[] {
  const other = of(`${direction}_other`);
  if (!other) return [];
  return [
    tell(`other.${direction}.${other.series}`, { amount: usd(other.value), year: yearOf(other) }),
  ];
}

function trend(now: FactRow, before: FactRow | undefined): Sentence[] {
  const growth = growthOf(now.value, before?.value);
  if (!before || !growth) return [];
  return [
    tell(`trend.${growth.way}`, {
      ...('change' in growth ? { change: percent(growth.change) } : {}),
      amount: usd(before.value),
      year: yearOf(before),
    }),
  ];
}

/** One sender alone above this part, in percent, needs no others beside it. */
const nearlyAll = 80;

function origins(rows: readonly FactRow[]): Sentence[] {
  const senders = rows.filter((row) => row.fact === 'sender').slice(0, 3);
  const [first] = senders;
  if (!first) return [lack('senders')];
  const values: Record<string, MessageValue> = { year: yearOf(first) };
  senders.forEach((row, place) => {
    values[`sender${place + 1}`] = inSentence(row.other ?? '');
    values[`share${place + 1}`] = percent(row.value);
  });
  if (senders.length > 1 && first.value > nearlyAll) return [tell('senders.nearly_all', values)];
  const together = senders.reduce((sum, row) => sum + row.value, 0);
  const parts = senders.length === 3 && together <= 50 ? 'parts' : `of${senders.length}`;
  return [tell(`senders.${parts}`, values)];
}

/** What sending costs, over which part of the money; or why that cannot be told. */
function cost(of: Facts): Sentence[] {
  const fact = of('cost_to') ?? of('cost_from');
  if (!fact) return [lack('cost')];
  const { fact: kind, series: evidence } = fact;
  const covered = of(kind === 'cost_to' ? 'cost_to_coverage' : 'cost_from_coverage');
  const values: Record<string, MessageValue> = {
    share: percent(fact.value),
    year: yearOf(fact),
    ...(fact.other ? { partner: inSentence(fact.other) } : {}),
    ...(covered ? { covered: percent(covered.value), matrix: yearOf(covered) } : {}),
  };
  const known = evidence === 'published' || fact.other !== null;
  const say = known ? tell : lack;
  const stale = (of('cost_asked')?.year ?? 0) - fact.year > 1;
  const unmeasured = evidence === 'partial' && !covered ? '_alone' : '';
  const form = fact.other ? '_one' : evidence === 'published' ? '' : `_${evidence}`;
  return [
    ...(stale ? [say('cost_stale', { year: yearOf(fact) })] : []),
    say(kind + form + unmeasured, values),
  ];
}

/** Women among the migrants of the larger side: those abroad, or those hosted. */
function migrants(economy: EconomyCode, of: Facts): Sentence[] {
  const within = migrantsCountedIn(economy);
  if (within) return [lack('counted_in', { other: { kind: 'economy', value: within } })];
  const side =
    (of('hosted')?.value ?? 0) > (of('abroad')?.value ?? 0)
      ? (['hosted', 'hosted_women'] as const)
      : (['abroad', 'abroad_women'] as const);
  const [persons, women] = side.map((fact) => of(fact));
  if (!persons || !women) return [lack('migrants')];
  if (persons.value < fewPeople)
    return [
      tell(`few.${side[0]}`, {
        persons: { kind: 'count', value: persons.value },
        year: yearOf(persons),
      }),
    ];
  return [
    tell(`women.${side[0]}`, {
      share: percent(women.value),
      persons: { kind: 'amount', value: persons.value, unit: 'persons' },
      year: yearOf(women),
    }),
  ];
}

function tell(id: string, values: Record<string, MessageValue>): Sentence {
  return { message: { id: `economy-summary:${id}`, values }, missing: false };
}

function lack(id: string, values: Record<string, MessageValue> = {}): Sentence {
  return { message: { id: `economy-summary:missing.${id}`, values }, missing: true };
}

function usd(value: number): MessageValue {
  return { kind: 'amount', value, unit: 'usd' };
}

function percent(value: number): MessageValue {
  return { kind: 'share', value };
}

function yearOf(row: FactRow): MessageValue {
  return { kind: 'year', value: row.year };
}
