import type { Economy, EconomyCode } from '../../domain/economy.ts';
import { axes, barsOf, brushIds, type BrushId } from './axes.ts';
import { facetIds, masksOf, type FacetId } from './facets.ts';
import type { CorridorRow } from './rows.ts';

/**
 * The corridors of a view as columns, taken from their rows once: what a hand drags is answered
 * from these. NaN is "no data".
 */
export interface WorkingSet {
  rows: readonly CorridorRow[];
  size: number;
  /** Every economy that is an end of a corridor; the two ends are places in it. */
  codes: readonly EconomyCode[];
  sender: Uint16Array;
  receiver: Uint16Array;
  /** By what is brushed: the values, and the bar each is in. */
  values: Readonly<Record<BrushId, Float64Array>>;
  bars: Readonly<Record<BrushId, Uint8Array>>;
  /** By facet: which of its options a row has, one bit each. */
  facets: Readonly<Record<FacetId, Uint8Array>>;
  women: Float64Array;
  /** Every year that there is a cost of, ascending, and the place in it of each corridor's, or -1. */
  costYears: readonly number[];
  costIndex: Int8Array;
}

const brushed = {
  amount: 'usd',
  cost: 'cost',
  women: 'women',
  migrants: 'migrants',
} as const satisfies Record<BrushId, keyof CorridorRow>;

type Grouped = Pick<Economy, 'economy' | 'region' | 'income' | 'ldc' | 'lldc' | 'sids' | 'fcv'>;

export function workingSet(
  rows: readonly CorridorRow[],
  economies: readonly Grouped[],
): WorkingSet {
  const places = new Map<EconomyCode, number>();
  const place = (code: EconomyCode) => {
    const known = places.get(code);
    if (known !== undefined) return known;
    places.set(code, places.size);
    return places.size - 1;
  };
  const sender = Uint16Array.from(rows, (row) => place(row.sender));
  const receiver = Uint16Array.from(rows, (row) => place(row.receiver));
  const costYears = [...new Set(rows.flatMap(({ cost_year: year }) => year ?? []))].sort(
    (a, b) => a - b,
  );
  return setOfColumns(
    {
      rows,
      size: rows.length,
      codes: [...places.keys()],
      sender,
      receiver,
      values: byBrush((id) => Float64Array.from(rows, (row) => row[brushed[id]] ?? Number.NaN)),
      women: Float64Array.from(rows, (row) => row.female ?? 0),
      costYears,
      costIndex: Int8Array.from(rows, (row) => costYears.indexOf(row.cost_year ?? 0)),
    },
    economies,
  );
}

/** The same of columns that are there already, whose rows may be too many to be objects. */
export function setOfColumns(
  columns: Omit<WorkingSet, 'bars' | 'facets'>,
  economies: readonly Grouped[],
): WorkingSet {
  const { codes, sender, receiver, values } = columns;
  const known = new Map(economies.map((economy) => [economy.economy, economy]));
  const masks = codes.map((code) => masksOf(known.get(code)));
  return {
    ...columns,
    bars: byBrush((id) => barsOf(axes[id], values[id])),
    facets: Object.fromEntries(
      facetIds.map((id) => {
        const [end, facet] = id.split('_') as ['sender' | 'receiver', keyof (typeof masks)[number]];
        const ends = end === 'sender' ? sender : receiver;
        return [
          id,
          told(
            ends,
            Uint8Array.from(masks, (mask) => mask[facet]),
          ),
        ];
      }),
    ) as Record<FacetId, Uint8Array>,
  };
}

/** What is known of each end's economy. A loop: `from` takes ten times as long for millions. */
function told(ends: Uint16Array, of: Uint8Array): Uint8Array {
  const all = new Uint8Array(ends.length);
  for (let row = 0; row < ends.length; row++) all[row] = of[ends[row] ?? 0] ?? 0;
  return all;
}

function byBrush<T>(make: (id: BrushId) => T): Record<BrushId, T> {
  return Object.fromEntries(brushIds.map((id) => [id, make(id)])) as Record<BrushId, T>;
}
