import { type Engine, noSums } from './engine-of.ts';
import type { Stock } from './stock.ts';

/** The limit: a plain loop over the columns. */
export function loopEngine(stock: Stock): Engine {
  let sums = noSums(stock);
  return {
    move([from, to]) {
      sums = noSums(stock);
      const { size, destination, origin, people, share, bar, year } = stock;
      for (let row = 0; row < size; row++) {
        const own = share[row]!;
        if (own < from || own > to) continue;
        const many = people[row]!;
        sums.destination[destination[row]!]! += many;
        sums.origin[origin[row]!]! += many;
        sums.bar[bar[row]!]! += 1;
        sums.year[year[row]!]! += 1;
      }
    },
    sums: () => sums,
  };
}
