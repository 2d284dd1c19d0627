import { columnBuilder, fullHeader, type RawColumn, type RawTable } from '../../parse/raw-table.ts';
import { isMissing } from '../missing.ts';
import { figuresAside } from './figure-columns.ts';
import type { Shaper } from './shaping.ts';
import { unsaidEnds, wayIn, withoutWay } from './way-words.ts';

/**
 * Two columns of figures that go opposite ways beside a reporter and its partner, as `Inflows` and
 * `Outflows`: each figure becomes a row of its own, with its direction beside it. Where other figures stand beside them, they stay, as those
 * would be counted twice.
 */
export const oppositeColumns: Shaper = (raw, { index }) => {
  const pair = oppositeIn(raw);
  if (!pair || !unsaidEnds(raw, index)) return null;
  const [one, other] = pair.map((place) => fullHeader(raw.columns[place]!)) as [string, string];
  return {
    step: { id: 'opposite_columns', kind: 'opposite_columns', values: { text: one, other } },
    done: () => asRows(raw, pair, one, other),
  };
};

function oppositeIn(raw: RawTable): readonly [number, number] | null {
  const headOf = (place: number) => fullHeader(raw.columns[place]!);
  const figures = figuresAside(raw);
  const told = figures.flatMap((place) => {
    const name = headOf(place);
    const way = wayIn(name);
    return way ? [{ place, way, rest: withoutWay(name) }] : [];
  });
  const [one, other] = told;
  const alone = figures.length === 2 && told.length === 2;
  const opposite = alone && one!.way !== other!.way && one!.rest === other!.rest;
  return opposite ? [one!.place, other!.place] : null;
}

function asRows(
  raw: RawTable,
  pair: readonly [number, number],
  one: string,
  other: string,
): RawTable {
  const kept: { row: number; of: 0 | 1 }[] = [];
  const textAt = ({ texts, ids }: RawColumn, row: number) => texts[ids[row]!]!;
  for (let row = 0; row < raw.rows; row++)
    for (const of of [0, 1] as const)
      if (!isMissing(textAt(raw.columns[pair[of]]!, row))) kept.push({ row, of });
  const built = (header: string, cell: (at: (typeof kept)[number]) => string) => {
    const { add, done } = columnBuilder(header);
    for (const at of kept) add(cell(at));
    return done();
  };
  const places = new Map<number, number[]>();
  kept.forEach(({ row }, at) => places.set(row, [...(places.get(row) ?? []), at]));
  const moved = (rows: readonly number[]) => rows.flatMap((row) => places.get(row) ?? []);
  return {
    ...raw,
    rows: kept.length,
    numbers: Uint32Array.from(kept, ({ row }) => raw.numbers[row]!),
    overlong: moved(raw.overlong),
    strayQuotes: moved(raw.strayQuotes),
    columns: raw.columns.flatMap((column, place): RawColumn[] => {
      if (place === pair[1]) return [];
      if (place !== pair[0])
        return [{ ...column, ids: Uint32Array.from(kept, ({ row }) => column.ids[row]!) }];
      return [
        built('direction', ({ of }) => (of === 0 ? one : other)),
        built(`${one} / ${other}`, ({ row, of }) => textAt(raw.columns[pair[of]]!, row)),
      ];
    }),
  };
}
