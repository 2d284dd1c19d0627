import type { EconomyCode } from '../../../domain/economy.ts';
import { isFirm } from '../../../domain/evidence.ts';
import type { FlowRow, Status } from '../query/rows.ts';

/** The flows of a year as columns, largest first and those without evidence last, for loops that run at every pick and drag. */
export interface FlowTable {
  length: number;
  codes: readonly EconomyCode[];
  indexOf: ReadonlyMap<EconomyCode, number>;
  /** Indices into `codes`. */
  sender: Uint16Array;
  receiver: Uint16Array;
  value: Float64Array;
  /** Ends of an estimate's 80 % interval; NaN where there is none. */
  low: Float64Array;
  high: Float64Array;
  /** Persons; NaN where unknown. */
  female: Float64Array;
  /** 0 where the rows carry no count. */
  quotes: Uint32Array;
  rank: Uint32Array;
  status: readonly Status[];
  /** Whether women's share was not observed: one that many origins have there. */
  alike: readonly boolean[];
  /** Sums of `value` by place in `codes`. Means nothing for percentages. */
  sent: Float64Array;
  received: Float64Array;
  total: number;
  /** False when only the top flows are at hand: then the sums are no totals. */
  complete: boolean;
  /** The economy that all flows begin or end in; null where they are those of the whole world. */
  of: EconomyCode | null;
  /** Cells that the publisher marks "not available", as `SENDER-RECEIVER`. */
  unavailable: ReadonlySet<string>;
  /** Pairs that the publisher sets to zero by assumption, likewise. */
  assumedZero: ReadonlySet<string>;
  /** Why a pair, likewise, or a sender's largest receiver, under the sender, is not told as the largest. */
  untold: ReadonlySet<string>;
}

/**
 * Builds the columns; rows may come in any order.
 *
 * @param of the economy that all flows begin or end in, where they are one's alone
 */
export function flowTable(
  rows: readonly FlowRow[],
  complete: boolean,
  of: EconomyCode | null = null,
): FlowTable {
  const sorted = rows
    .filter((row): row is FlowRow & { value: number } => isFlow(row))
    .sort((a, b) => Number(isFlowFirm(b)) - Number(isFlowFirm(a)) || b.value - a.value);
  const indexOf = new Map<EconomyCode, number>();
  const codes: EconomyCode[] = [];
  const place = (code: EconomyCode) => {
    let index = indexOf.get(code);
    if (index === undefined) {
      index = codes.length;
      indexOf.set(code, index);
      codes.push(code);
    }
    return index;
  };
  const length = sorted.length;
  const sender = new Uint16Array(length);
  const receiver = new Uint16Array(length);
  const value = new Float64Array(length);
  const low = new Float64Array(length);
  const high = new Float64Array(length);
  const female = new Float64Array(length);
  const quotes = new Uint32Array(length);
  const rank = new Uint32Array(length);
  sorted.forEach((row, flow) => {
    sender[flow] = place(row.sender);
    receiver[flow] = place(row.receiver);
    value[flow] = row.value;
    low[flow] = row.low ?? NaN;
    high[flow] = row.high ?? NaN;
    female[flow] = row.female ?? NaN;
    quotes[flow] = row.quotes ?? 0;
    rank[flow] = row.rank;
  });
  const sent = new Float64Array(codes.length);
  const received = new Float64Array(codes.length);
  let total = 0;
  for (let flow = 0; flow < length; flow++) {
    const amount = value[flow]!;
    sent[sender[flow]!]! += amount;
    received[receiver[flow]!]! += amount;
    total += amount;
  }
  // Of these the number is as firm as another's, and only its women are not.
  const alike = sorted.map((row) => row.status === 'alike');
  const status = sorted.map((row) => (row.status === 'alike' ? 'published' : row.status));
  const pairsThatAre = (said: Status) =>
    new Set(
      rows.filter((row) => row.status === said).map((row) => `${row.sender}-${row.receiver}`),
    );
  return {
    length,
    codes,
    indexOf,
    sender,
    receiver,
    value,
    low,
    high,
    female,
    quotes,
    rank,
    status,
    alike,
    sent,
    received,
    total,
    complete,
    of,
    unavailable: pairsThatAre('not_available'),
    assumedZero: pairsThatAre('zero'),
    untold: new Set(
      rows.flatMap(({ sender, receiver, doubt }) =>
        doubt ? [doubt === 'pair' ? `${sender}-${receiver}` : sender] : [],
      ),
    ),
  };
}

/** Whether a flow's own number is evidence, whatever its women are. */
function isFlowFirm({ status }: FlowRow): boolean {
  return status === 'alike' || isFirm(status);
}

/** A cell that its publisher sets to zero or to "not available" is no flow. */
function isFlow({ value, status }: FlowRow): boolean {
  return value !== null && status !== 'zero' && status !== 'not_available';
}

/** One flow of a table as an object. */
export interface Flow {
  sender: EconomyCode;
  receiver: EconomyCode;
  value: number;
  /** Ends of an estimate's 80 % interval. */
  interval: readonly [number, number] | null;
  female: number | null;
  quotes: number | null;
  rank: number;
  status: Status;
  /** Whether women's share was not observed. */
  alike: boolean;
}

/** @throws RangeError if the table has no such flow */
export function flowAt(table: FlowTable, flow: number): Flow {
  const status = table.status[flow];
  if (status === undefined) throw new RangeError(`no flow ${flow} among ${table.length}`);
  const female = table.female[flow]!;
  const quotes = table.quotes[flow]!;
  const [low, high] = [table.low[flow]!, table.high[flow]!];
  return {
    sender: table.codes[table.sender[flow]!]!,
    receiver: table.codes[table.receiver[flow]!]!,
    value: table.value[flow]!,
    interval: Number.isNaN(low) || Number.isNaN(high) ? null : [low, high],
    female: Number.isNaN(female) ? null : female,
    quotes: quotes === 0 ? null : quotes,
    rank: table.rank[flow]!,
    status,
    alike: table.alike[flow]!,
  };
}

/** The flow from one economy to another, or undefined. */
export function findFlow(
  table: FlowTable,
  sender: EconomyCode,
  receiver: EconomyCode,
): Flow | undefined {
  const from = table.indexOf.get(sender);
  const to = table.indexOf.get(receiver);
  if (from === undefined || to === undefined) return undefined;
  for (let flow = 0; flow < table.length; flow++)
    if (table.sender[flow] === from && table.receiver[flow] === to) return flowAt(table, flow);
  return undefined;
}
