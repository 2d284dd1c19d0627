import type { EconomyCode } from '../../domain/economy.ts';
import type { CorridorRow } from '../corridor-table/rows.ts';
import type { TableKind } from '../corridor-table/table-kind.ts';
import type { MemberRow } from './queries.ts';
import {
  codeColumns,
  codesOf,
  numbersOf,
  statuses,
  type Codes,
  type Numbers,
  type YearColumns,
} from './year-columns.ts';

/**
 * Corridors over years, as columns: the cell of a corridor and a year is at
 * `corridor * years.length + year`, both counted from 0. Every corridor with an amount or a price in
 * one of the years has a cell in each. NaN is "no data".
 */
export interface Panel {
  kind: TableKind;
  /** Ascending. */
  years: readonly number[];
  /** The edition that a year's amounts are from. */
  editions: readonly string[];
  /** Whether a year's rows have come. */
  here: readonly boolean[];
  size: number;
  ids: readonly string[];
  /** Where each corridor is. */
  places: ReadonlyMap<string, number>;
  numbers: Numbers;
  codes: Codes;
}

/** What a panel is made from. */
export interface PanelParts {
  kind: TableKind;
  years: readonly number[];
  editions: readonly string[];
  /** The rows of each year; null of one that has not come. */
  columns: readonly (YearColumns | null)[];
  /** Who is in the published matrices. */
  members: readonly MemberRow[];
}

const code = (status: (typeof statuses)[number]) => statuses.indexOf(status);

export function panelOf({ kind, years, editions, columns, members }: PanelParts): Panel {
  const places = new Map<string, number>();
  // The newest year first, as its rows are ordered by amount.
  for (const one of columns.toReversed()) {
    if (one === null) continue;
    const { status } = one.codes;
    for (const [row, id] of one.ids.entries()) {
      const counts = status[row] !== 0 || !Number.isNaN(one.numbers.cost[row]);
      if (counts && !places.has(id)) places.set(id, places.size);
    }
  }
  const cells = places.size * years.length;
  const numbers = numbersOf(() => new Float64Array(cells).fill(Number.NaN));
  const codes = codesOf(() => new Uint8Array(cells));
  for (const [year, one] of columns.entries()) {
    if (one === null) continue;
    const at = one.ids.map((id) => places.get(id));
    for (const group of ['numbers', 'codes'] as const) {
      const from = one[group] as Record<string, ArrayLike<number>>;
      const to = (group === 'numbers' ? numbers : codes) as Record<
        string,
        { [place: number]: number }
      >;
      for (const name of Object.keys(from)) {
        const [source, target] = [from[name]!, to[name]!];
        for (let row = 0; row < at.length; row++) {
          const place = at[row];
          if (place !== undefined) target[place * years.length + year] = source[row]!;
        }
      }
    }
  }
  const panel: Panel = {
    kind,
    years,
    editions,
    here: columns.map((one) => one !== null),
    size: places.size,
    ids: [...places.keys()],
    places,
    numbers,
    codes,
  };
  fillZeros(panel, members);
  return panel;
}

/** Tells zero from no estimate where a matrix has no row: as the view `matrix_cell_state` does. */
function fillZeros(panel: Panel, members: readonly MemberRow[]): void {
  const { kind, years, here, ids, numbers, codes } = panel;
  const whoAre = (side: 'as_sender' | 'as_receiver') =>
    new Set(members.filter((one) => one[side]).map(({ year, economy }) => `${year}${economy}`));
  const senders = whoAre('as_sender');
  const receivers = whoAre('as_receiver');
  for (const [year, of] of years.entries()) {
    if (!here[year]) continue;
    for (let corridor = 0; corridor < ids.length; corridor++) {
      const cell = corridor * years.length + year;
      if (codes.status[cell] !== 0) continue;
      const [sender, receiver] = endsOf(ids[corridor] ?? '');
      const zero =
        kind === 'published' &&
        sender !== receiver &&
        senders.has(of + sender) &&
        receivers.has(of + receiver);
      codes.status[cell] = code(zero ? 'zero' : 'no_estimate');
      if (zero) numbers.usd[cell] = 0;
    }
  }
}

export function endsOf(id: string): readonly [sender: EconomyCode, receiver: EconomyCode] {
  return [id.slice(0, 3), id.slice(3)];
}

/** A row of a panel: what is known of a corridor in a year; shares, savings and changes are not. */
export interface PanelRow extends CorridorRow {
  year: number;
  kind: TableKind;
}

/** The row of a corridor and a year, by their places. */
export function panelRow(panel: Panel, corridor: number, year: number): PanelRow {
  const { years, editions, numbers, codes, ids } = panel;
  const cell = corridor * years.length + year;
  const number = (name: keyof Numbers) => {
    const value = numbers[name][cell] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  const word = <Name extends keyof Codes>(name: Name) =>
    (codeColumns[name][codes[name][cell] ?? 0] ?? null) as (typeof codeColumns)[Name][number];
  const [sender, receiver] = endsOf(ids[corridor] ?? '');
  const [female, male] = [number('female'), number('male')];
  const migrants = female === null || male === null ? null : female + male;
  return {
    sender,
    receiver,
    year: years[year] ?? 0,
    kind: panel.kind,
    usd: number('usd'),
    lower: number('lower'),
    upper: number('upper'),
    status: word('status') ?? 'no_estimate',
    sender_share: null,
    receiver_share: null,
    female,
    male,
    migrants,
    women: migrants ? Math.round((1e5 * (female ?? 0)) / migrants) / 1e3 : null,
    women_status: word('women_status'),
    stock_year: number('stock_year'),
    cost: number('cost'),
    quotes: number('quotes'),
    cost_status: word('cost_status'),
    cost_year: number('cost_year'),
    savings: null,
    before: null,
    change: null,
    change_pct: null,
    official: null,
    official_source: null,
    edition: editions[year] ?? '',
  };
}
