import { citationsOf, type Citation } from '../../../domain/editions/citation.ts';
import type { EconomyCode } from '../../../domain/economy.ts';
import { countsDeathsOfOthers } from '../../../domain/counted-in.ts';
import { isFirm } from '../../../domain/evidence.ts';
import {
  flowUnit,
  isWomenShare,
  type FlowKind,
  type Measure,
  type MoneyPublisher,
  type SeriesId,
} from '../../../domain/measure.ts';
import { fewPeople } from '../../../domain/few-people.ts';
import type { GapReason } from '../../../domain/gap-reason.ts';
import type { Message } from '../../../domain/message.ts';
import { findFlow, type Flow, type FlowTable } from '../flows/flow-table.ts';
import type { ListRow } from '../list/list.ts';
import { intervalOf } from './interval.ts';
import { noFlow, noValue } from './no-data.ts';
import { amount, share } from '../../shared/phrases.ts';
import { message } from '../message.ts';
import { palestineNote } from '../notes.ts';
import type { FlowYearRow, Status } from '../query/rows.ts';
import { flowUses, valueUses } from '../sources.ts';

/** What a hovered, focused or picked thing says: its figure, its standing, where it is from. */
export interface Card {
  /** One economy, or sender and receiver. */
  ends: readonly [EconomyCode] | readonly [EconomyCode, EconomyCode];
  /** What it is headed by, where that is not its ends. */
  title?: Message;
  /** The figure; null when there is none, and then `empty` says why. */
  figure: Message | null;
  facts: readonly Message[];
  empty: Message | null;
  status: Status;
  year: number;
  sources: readonly Citation[];
  /** Whose figure it is, where it is no publisher's: said in place of its sources. */
  own?: Message;
}

/** What is known of an economy's year beside its value. */
interface EconomyMore {
  /** Why its total is not told, where a publisher has a 0 that is none or an earlier year's. */
  gap?: GapReason | undefined;
  /** The low and the high estimate of a best one. */
  range?: { low: number; high: number } | undefined;
}

/**
 * The card of an economy under a measure.
 *
 * @param row its line in the ranked list
 * @param of how many are ranked
 */
export function economyCard(
  measure: Measure,
  series: SeriesId,
  year: number,
  economy: EconomyCode,
  row: ListRow | undefined,
  of: number,
  { gap, range }: EconomyMore = {},
): Card {
  const base = {
    ends: [economy],
    year,
    sources: citationsOf(valueUses(measure, row?.publisher ?? series, year)),
  } as const;
  if (row?.value === null || row?.value === undefined)
    return {
      ...base,
      figure: null,
      facts: [],
      empty: noValue(measure, year, economy, gap),
      status: 'published',
    };
  const facts: Message[] = [];
  // Of those who have none, none is a part of the world or before another.
  const some = row.value !== 0;
  if (some && row.share !== null && row.status !== 'lacking')
    facts.push(message('card.world_share', { share: share(row.share) }));
  if (some && row.rank !== null && of > 1) facts.push(rankFact(row.rank, of));
  if (range !== undefined)
    facts.push(
      message('card.between', {
        low: amount(range.low, measure.unit),
        high: amount(range.high, measure.unit),
      }),
    );
  if (measure.group === 'conflict' && countsDeathsOfOthers(economy)) facts.push(palestineNote);
  if (!isFirm(row.status)) facts.push(message(`card.${row.status}`));
  if (row.coverage != null) facts.push(coverFact(measure, row, row.coverage));
  if (row.publisher != null && row.other != null)
    facts.push(
      message(`card.other.${otherThan(row.publisher)}`, {
        amount: amount(row.other, measure.unit),
      }),
    );
  return {
    ...base,
    figure: message(`value.${measure.id}`, { amount: amount(row.value, measure.unit) }),
    facts,
    empty: null,
    status: row.status,
  };
}

function otherThan(publisher: MoneyPublisher): MoneyPublisher {
  return publisher === 'wdi' ? 'knomad' : 'wdi';
}

/** The card of a corridor: what flows, its share of both ends' sums, its rank, its women. */
export function corridorCard(
  measure: Measure,
  series: SeriesId,
  year: number,
  ends: readonly [EconomyCode, EconomyCode],
  table: FlowTable | null,
  flowYears: readonly FlowYearRow[],
  lacks = false,
): Card {
  const kind = measure.flow;
  const years = flowYears.map((row) => row.year);
  const base = { ends, year, sources: citationsOf(flowUses(kind, series, year)) } as const;
  const flow = table === null ? undefined : findFlow(table, ...ends);
  if (flow === undefined)
    return {
      ...base,
      figure: null,
      facts: [],
      empty: noFlow(kind, year, ...ends, table, years),
      status: 'published',
    };
  const ranked = flowYears.find((row) => row.year === year)?.ranked;
  return {
    ...base,
    figure: message(`card.flow.${kind}`, {
      amount: amount(flow.value, flowUnit(kind), flow.status === 'modelled'),
    }),
    facts: corridorFacts(kind, flow, lacks ? null : table, ranked, isWomenShare(measure)),
    empty: null,
    status: flow.status,
  };
}

function corridorFacts(
  kind: FlowKind,
  flow: Flow,
  table: FlowTable | null,
  ranked: number | undefined,
  womenFirst: boolean,
): Message[] {
  const facts: Message[] = intervalOf(flow);
  if (kind !== 'cost' && table?.complete === true) {
    const received = table.received[table.indexOf.get(flow.receiver)!]!;
    const sent = table.sent[table.indexOf.get(flow.sender)!]!;
    facts.push(
      message(`card.ends.${kind}`, {
        ofReceiver: share(flow.value / received),
        ofSender: share(flow.value / sent),
        sender: { kind: 'economy', value: flow.sender },
        receiver: { kind: 'economy', value: flow.receiver },
      }),
    );
  }
  if (ranked !== undefined && ranked > 1 && isFirm(flow.status))
    facts.push(rankFact(flow.rank, ranked));
  if (flow.female !== null && flow.value >= fewPeople) {
    const women = message('card.women', {
      share: amount((100 * flow.female) / flow.value, 'percent'),
    });
    const told = flow.alike ? [women, message('card.alike')] : [women];
    if (womenFirst) facts.unshift(...told);
    else facts.push(...told);
  }
  if (flow.quotes !== null)
    facts.push(message('card.quotes', { quotes: { kind: 'count', value: flow.quotes } }));
  if (!isFirm(flow.status)) facts.push(message(`card.${flow.status}`));
  return facts;
}

/** What of the money the corridors of a cost carry, or which one alone it is of. */
function coverFact(measure: Measure, { partner }: ListRow, coverage: number): Message {
  const way = measure.side === 'receiver' ? 'to' : 'from';
  const covered = { share: share(coverage) };
  if (partner == null) return message(`card.covers.${way}`, covered);
  return message(`card.covers_one.${way}`, {
    ...covered,
    partner: { kind: 'economy', value: partner },
  });
}

function rankFact(rank: number, of: number): Message {
  return message('card.rank', { rank: { kind: 'rank', value: rank, of } });
}
