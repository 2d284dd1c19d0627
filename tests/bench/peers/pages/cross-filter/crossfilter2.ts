import crossfilter, { type Group } from 'crossfilter2';
import { type Engine, noSums } from './engine-of.ts';
import type { Stock } from './stock.ts';

/** As its documentation has it for large data: the records are places in columns. */
export function crossfilter2Engine(stock: Stock): Engine {
  const { destination, origin, people, share, bar, year, codes } = stock;
  const all = crossfilter(Array.from({ length: stock.size }, (_, row) => row));
  const brush = all.dimension((row) => share[row]!);
  const summed = (of: Uint8Array) =>
    all
      .dimension((row) => of[row]!)
      .group()
      .reduceSum((row) => people[row]!);
  const counted = (of: Uint8Array) =>
    all
      .dimension((row) => of[row]!)
      .group()
      .reduceCount();
  const groups: Record<'destination' | 'origin' | 'bar' | 'year', Group> = {
    destination: summed(destination),
    origin: summed(origin),
    bar: counted(bar),
    year: counted(year),
  };
  const names = Object.keys(groups) as (keyof typeof groups)[];
  return {
    move([from, to]) {
      brush.filterRange([from, to + 1]);
      for (const name of names) groups[name].all();
    },
    sums() {
      const sums = noSums({ codes });
      for (const name of names)
        for (const { key, value } of groups[name].all()) sums[name][key] = value;
      return sums;
    },
  };
}
