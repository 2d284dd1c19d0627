import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import {
  clauseInterval,
  Coordinator,
  makeClient,
  Selection,
  wasmConnector,
  type MosaicTable,
} from '@uwdata/mosaic-core';
import { count, Query, sum } from '@uwdata/mosaic-sql';
import { type Engine, noSums, type Range } from './engine-of.ts';
import type { Stock } from './stock.ts';

const columns = ['destination', 'origin', 'bar', 'year'] as const;

/** Four clients that a brush filters, pre-aggregation on, on the engine that the others' columns come from. */
export async function mosaicEngine(
  connection: AsyncDuckDBConnection,
  codes: Stock['codes'],
  first: Range,
): Promise<Engine> {
  const coordinator = new Coordinator(wasmConnector({ connection }), {
    preagg: { enabled: true },
    logger: null,
  });
  const selection = Selection.crossfilter();
  const source = {};
  const answers = new Map<string, MosaicTable>();
  let heard = 0;
  let enough: () => void = () => undefined;
  const allHeard = () =>
    new Promise<void>((resolve) => {
      heard = 0;
      enough = resolve;
    });
  const shown = allHeard();
  for (const name of columns)
    makeClient({
      coordinator,
      selection,
      query: (filter) =>
        Query.from('stock')
          .select({ key: name, sum: name === 'bar' || name === 'year' ? count() : sum('people') })
          .groupby('key')
          .where(filter),
      queryResult: (data) => {
        answers.set(name, data);
        heard += 1;
        if (heard === columns.length) enough();
      },
    });
  await shown;
  const clause = (value: Range) =>
    clauseInterval('share', value, {
      source,
      scale: { type: 'linear', domain: [0, 100], range: [0, 100] },
    });
  const move = async (range: Range) => {
    const all = allHeard();
    selection.update(clause(range));
    await all;
  };
  selection.activate(clause(first));
  await move(first);
  const places = new Map(codes.map((code, at) => [code, at]));
  return {
    move,
    sums() {
      const sums = noSums({ codes });
      for (const name of columns)
        for (const { key, sum: value } of answers.get(name)!.toArray())
          sums[name][typeof key === 'string' ? (places.get(key) ?? 0) : Number(key)] =
            Number(value);
      return sums;
    },
  };
}
