import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { incomeGroups, regions } from '../../domain/economy.ts';
import type { CorridorRow } from '../corridor-table/rows.ts';
import { endsOf, type Panel } from './panel.ts';
import type { Aggregate, Dimension } from './settings.ts';

/** What a pivot is asked for. */
export interface PivotAsked {
  down: Dimension;
  across: Dimension;
  value: Aggregate;
  /** The year that migrants and women are of where years are neither down nor across. */
  year: number;
}

/** Sums over a panel's rows, by what is down the side and along the top; NaN is "nothing to sum". */
export interface Pivot {
  /** Keys as they are in the database, a year as text; null is "not known". */
  rows: readonly (string | null)[];
  columns: readonly (string | null)[];
  /** A row after the other. */
  cells: Float64Array;
  rowTotals: Float64Array;
  columnTotals: Float64Array;
  total: number;
  /** Percent of the amounts summed that have a price, where costs are weighted by them; else NaN. */
  covered: number;
}

/** Both ends of a pivot, which are never the same. */
export function dimensionsOf({ down, across }: Pick<PivotAsked, 'down' | 'across'>): {
  down: Dimension;
  across: Dimension;
} {
  if (down !== across) return { down, across };
  return { down, across: down === 'year' ? 'receiver_region' : 'year' };
}

/** Migrants of several years are the same people: neither they nor the women are added up over years. */
export function addsOverYears(value: Aggregate): boolean {
  return value !== 'migrants' && value !== 'women';
}

/** The one year that a pivot is of; null where it is of all of a panel's. */
export function onlyYearOf(asked: PivotAsked): number | null {
  const { down, across } = dimensionsOf(asked);
  return addsOverYears(asked.value) || down === 'year' || across === 'year' ? null : asked.year;
}

/** Whether a value rests on amounts, whose kind and release it then has. */
export function ofAmounts(value: Aggregate): boolean {
  return !['migrants', 'women', 'cost_mean', 'priced'].includes(value);
}

const orders: Readonly<Record<string, readonly string[]>> = {
  region: regions,
  income: incomeGroups,
};

/** Sums the rows of the corridors given. */
export function pivotOf(
  panel: Panel,
  corridors: readonly CorridorRow[],
  economies: readonly PlacedEconomy[],
  asked: PivotAsked,
): Pivot {
  const { down, across } = dimensionsOf(asked);
  const { value } = asked;
  const ends = new Map(economies.map((one) => [one.economy, one]));
  const places = corridors.flatMap(({ sender, receiver }) => {
    const place = panel.places.get(sender + receiver);
    return place === undefined ? [] : [place];
  });
  const onlyYear = onlyYearOf(asked);
  const years = panel.years.flatMap((one, at) =>
    panel.here[at] && (onlyYear === null || one === onlyYear) ? [at] : [],
  );
  const keyed = (of: Dimension) => {
    const keys = new Map<string | null, number>();
    const place = (key: string | null) => {
      const known = keys.get(key);
      if (known !== undefined) return known;
      keys.set(key, keys.size);
      return keys.size - 1;
    };
    if (of === 'year') {
      const at = panel.years.map((one) => place(String(one)));
      return { keys, at: (_: number, one: number) => at[one] ?? 0 };
    }
    const byCorridor = new Map(
      places.map((corridor) => [corridor, place(keyOf(of, panel.ids[corridor] ?? '', ends))]),
    );
    return { keys, at: (corridor: number) => byCorridor.get(corridor) ?? 0 };
  };
  const [left, top] = [keyed(down), keyed(across)];
  const [height, width] = [left.keys.size, top.keys.size];
  const size = height * width;
  const sums = summing(value, size + height + width + 1);
  let [paid, priced] = [0, 0];
  for (const corridor of places)
    for (const at of years) {
      const row = left.at(corridor, at);
      const column = top.at(corridor, at);
      const cell = corridor * panel.years.length + at;
      const usd = panel.numbers.usd[cell] ?? Number.NaN;
      if (usd > 0) {
        paid += usd;
        if (!Number.isNaN(panel.numbers.cost[cell])) priced += usd;
      }
      sums.add(panel, corridor, cell, [
        row * width + column,
        size + row,
        size + height + column,
        size + height + width,
      ]);
    }
  const all = sums.values();
  const untold = (of: Dimension) => !addsOverYears(value) && of === 'year';
  const blank = (values: Float64Array, none: boolean) => (none ? values.fill(Number.NaN) : values);
  const rowTotals = blank(all.slice(size, size + height), untold(across));
  const columnTotals = blank(all.slice(size + height, size + height + width), untold(down));
  const rowOrder = orderOf(down, [...left.keys.keys()], rowTotals);
  const columnOrder = orderOf(across, [...top.keys.keys()], columnTotals);
  return {
    rows: rowOrder.map(({ key }) => key),
    columns: columnOrder.map(({ key }) => key),
    cells: Float64Array.from(
      rowOrder.flatMap(({ at }) => columnOrder.map((column) => all[at * width + column.at]!)),
    ),
    rowTotals: Float64Array.from(rowOrder, ({ at }) => rowTotals[at]!),
    columnTotals: Float64Array.from(columnOrder, ({ at }) => columnTotals[at]!),
    total: untold(down) || untold(across) ? Number.NaN : all.at(-1)!,
    covered: value === 'cost_weighted' && paid > 0 ? (100 * priced) / paid : Number.NaN,
  };
}

function keyOf(
  of: Exclude<Dimension, 'year'>,
  id: string,
  ends: ReadonlyMap<string, PlacedEconomy>,
): string | null {
  const [sender, receiver] = endsOf(id);
  const [end, name] = of.split('_') as ['sender' | 'receiver', keyof PlacedEconomy | undefined];
  const code = end === 'sender' ? sender : receiver;
  if (name === undefined) return code;
  const value = ends.get(code)?.[name];
  return value === null || value === undefined ? null : String(value);
}

/** Years ascending, groups in the order they are listed, economies by their total; the unknown last. */
function orderOf(of: Dimension, keys: readonly (string | null)[], totals: Float64Array) {
  const order = orders[of.split('_')[1] ?? ''];
  const rank = ({ key, at }: { key: string | null; at: number }): number => {
    if (key === null) return Infinity;
    if (of === 'year') return Number(key);
    if (order) return order.indexOf(key);
    if (key === 'true' || key === 'false') return key === 'true' ? 0 : 1;
    const total = totals[at] ?? Number.NaN;
    return Number.isNaN(total) ? 1 : -total;
  };
  const compared = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
  return keys
    .map((key, at) => ({ key, at }))
    .toSorted((a, b) => compared(rank(a), rank(b)) || ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
}

/** Adds rows of a panel up, at several places at once. */
function summing(value: Aggregate, size: number) {
  const top = new Float64Array(size);
  const below = new Float64Array(size);
  const last = new Int32Array(size).fill(-1);
  const counts = value === 'corridors' || value === 'priced';
  const seen = new Uint8Array(size);
  return {
    add({ numbers }: Panel, corridor: number, cell: number, places: readonly number[]) {
      const usd = numbers.usd[cell] ?? Number.NaN;
      const cost = numbers.cost[cell] ?? Number.NaN;
      const female = numbers.female[cell] ?? Number.NaN;
      const migrants = female + (numbers.male[cell] ?? Number.NaN);
      const [over, under] = parts(value, usd, cost, female, migrants);
      for (const place of places) {
        if (counts) {
          seen[place] = 1;
          if (under > 0 && last[place] !== corridor) below[place] = below[place]! + 1;
          if (under > 0) last[place] = corridor;
        } else if (value === 'largest') {
          if (under > 0 && (below[place] === 0 || over > top[place]!)) top[place] = over;
          if (under > 0) below[place] = 1;
        } else if (under > 0) {
          top[place] = top[place]! + over;
          below[place] = below[place]! + under;
        }
      }
    },
    values: () =>
      Float64Array.from(below, (under, at) => {
        if (counts) return seen[at] === 1 ? under : Number.NaN;
        if (under === 0) return Number.NaN;
        if (value === 'sum' || value === 'largest' || value === 'migrants') return top[at]!;
        return (value === 'women' ? 100 : 1) * (top[at]! / under);
      }),
  };
}

/** What a row adds above and below a line; nothing below is no part of it. */
function parts(
  value: Aggregate,
  usd: number,
  cost: number,
  female: number,
  migrants: number,
): readonly [number, number] {
  const one = (holds: boolean, of: number): readonly [number, number] => (holds ? [of, 1] : [0, 0]);
  switch (value) {
    case 'sum':
    case 'largest':
      return one(!Number.isNaN(usd), usd);
    case 'mean':
    case 'corridors':
      return one(usd > 0, usd);
    case 'cost_weighted':
      return usd > 0 && !Number.isNaN(cost) ? [usd * cost, usd] : [0, 0];
    case 'cost_mean':
    case 'priced':
      return one(!Number.isNaN(cost), cost);
    case 'migrants':
      return one(!Number.isNaN(migrants), migrants);
    case 'women':
      return migrants > 0 ? [female, migrants] : [0, 0];
  }
}
