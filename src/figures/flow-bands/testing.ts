import { grouped } from './grouped.ts';
import type { BandRow, EndRow, FlowRows } from './rows.ts';

/** Bands of two groups and what has no partner, with the ends that follow from them. */
export function madeFlows(over: Partial<BandRow> = {}): FlowRows {
  const band = (from_group: string, to_group: string, value: number): BandRow => ({
    year: 2021,
    from_group,
    to_group,
    value,
    lower: null,
    upper: null,
    corridors: 4,
    status: 'published',
    ...over,
  });
  const bands = [
    band('asia', 'asia', 500),
    band('asia', 'europe', 100),
    band('europe', 'asia', 150),
    band('europe', 'europe', 50),
    band('unknown', 'asia', 20),
  ];
  return { bands, ends: endsOf(bands), corridors: [] };
}

/** What each group sent and got, as the bands have it. */
export function endsOf(bands: readonly BandRow[]): readonly EndRow[] {
  return (['from', 'to'] as const).flatMap((side) =>
    [...grouped(bands, (band) => band[`${side}_group`])].map(([node, own]): EndRow => ({
      year: 2021,
      side,
      node,
      value: own.reduce((all, { value }) => all + (value ?? 0), 0),
      lower: null,
      upper: null,
      corridors: own.length,
      modelled: false,
      known: false,
      region: null,
    })),
  );
}
