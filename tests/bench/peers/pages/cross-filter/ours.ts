import { brushIds } from '../../../../../src/figures/corridor-table/axes.ts';
import { crossfilter } from '../../../../../src/figures/corridor-table/crossfilter.ts';
import { facetIds } from '../../../../../src/figures/corridor-table/facets.ts';
import type { RowFilters } from '../../../../../src/figures/corridor-table/filter.ts';
import { setOfColumns } from '../../../../../src/figures/corridor-table/working-set.ts';
import { type Engine, noSums } from './engine-of.ts';
import type { Stock } from './stock.ts';

const open: RowFilters = {
  ...(Object.fromEntries(
    brushIds.map((id) => [id, { from: null, to: null }]),
  ) as unknown as RowFilters),
  ...(Object.fromEntries(facetIds.map((id) => [id, []])) as unknown as RowFilters),
  from: null,
  to: null,
  found: null,
};

/**
 * The corridor table's own: people stand where its amounts do, years where its prices do. It has its classes of
 * people and years from the engine, as all have.
 */
export function ourEngine(stock: Stock): Engine {
  const { size, codes, people, share, bar, year } = stock;
  const set = setOfColumns(
    {
      rows: [],
      size,
      codes,
      sender: stock.destination,
      receiver: stock.origin,
      values: { amount: people, migrants: people, women: share, cost: year },
      women: people,
      costYears: [],
      costIndex: new Int8Array(size).fill(-1),
    },
    [],
    { migrants: bar, cost: year },
  );
  const cross = crossfilter(set, open, () => undefined);
  cross.pickUp('women');
  return {
    move: ([from, to]) => cross.move({ from, to }),
    sums() {
      const { paid, received, bars } = cross.now().aggregates;
      const sums = noSums(stock);
      sums.destination.set(paid);
      sums.origin.set(received);
      sums.bar.set(bars.migrants);
      sums.year.set(bars.cost.subarray(0, sums.year.length));
      return sums;
    },
  };
}
