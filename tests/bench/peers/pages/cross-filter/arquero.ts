import { op, table, type Table } from 'arquero';
import { type Engine, noSums } from './engine-of.ts';
import type { Stock } from './stock.ts';

export function arqueroEngine(stock: Stock): Engine {
  const { destination, origin, people, share, bar, year } = stock;
  const all = table({ destination, origin, people, share, bar, year });
  let answers: Table[] = [];
  const columns = ['destination', 'origin', 'bar', 'year'] as const;
  return {
    move([from, to]) {
      const passing = all
        .params({ from, to })
        .filter((row, $) => row['share']! >= $['from']! && row['share']! <= $['to']!);
      answers = columns.map((name) =>
        passing
          .groupby(name)
          .rollup(
            name === 'bar' || name === 'year' ? { sum: op.count() } : { sum: op.sum('people') },
          ),
      );
    },
    sums() {
      const sums = noSums(stock);
      for (const [at, name] of columns.entries())
        for (const row of answers[at]?.objects() ?? [])
          sums[name][Number(row[name])] = Number(row['sum']);
      return sums;
    },
  };
}
