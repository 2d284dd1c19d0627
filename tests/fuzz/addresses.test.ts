import { beforeAll, expect, test } from 'vitest';
import { buildingTakes, builtWorld } from '../../data/build/testing/built-world.ts';
import { bind } from '../../src/database/bind.ts';
import { readParameters, writeParameters } from '../../src/domain/parameters.ts';
import { readTable, writeTable } from '../../src/figures/corridor-table/address.ts';
import { tableParameters } from '../../src/figures/corridor-table/settings.ts';
import { registry } from '../../src/figures/figure/registry.ts';
import type { AnyFigure } from '../../src/figures/figure/any-figure.ts';
import { mapParameters, migrations } from '../../src/figures/world-map/settings/parameters.ts';
import { randomAddress, type FuzzedPage } from './lib/addresses.ts';
import { fuzzedPages } from './lib/pages.ts';
import { awkward } from './lib/awkward.ts';

const addresses = 10_000;
let pages: readonly FuzzedPage[];
let figures: readonly AnyFigure[];

beforeAll(async () => {
  const shapes = await builtWorld();
  pages = await fuzzedPages(shapes);
  figures = await Promise.all(registry.map(({ load }) => load(() => Promise.resolve(shapes))));
}, buildingTakes);

/** The part of an address that parameters are read from. */
function searchOf(address: string): string {
  return new URL(`https://atlas.example/${address}`).search;
}

test(`${addresses} random addresses are read without a fault, and lead to themselves again`, () => {
  const random = awkward(1);
  const map = mapParameters();
  const table = tableParameters();
  let invalid = 0;
  for (let count = 0; count < addresses; count += 1) {
    const address = randomAddress(random, pages);
    const search = searchOf(address);
    const figure = random.pick(figures);
    const of = readTable(table, search);
    expect(readTable(table, writeTable(table, of.values)).values, address).toEqual(of.values);
    for (const spec of [map, table, figure.parameters]) {
      const { values, problems } = readParameters(spec as typeof map, search, migrations);
      invalid += problems.length;
      const written = writeParameters(spec as typeof map, values);
      const again = readParameters(spec as typeof map, written);
      expect(again.values, address).toEqual(values);
      expect(again.problems, address).toEqual([]);
      expect(writeParameters(spec as typeof map, again.values), address).toBe(written);
    }
    const { values } = readParameters(figure.parameters, search);
    for (const { sql, parameters } of Object.values(figure.queries(values)))
      expect(() => bind(sql, parameters), address).not.toThrow();
  }
  // Or the addresses would not be awkward enough.
  expect(invalid).toBeGreaterThan(addresses / 10);
}, 60_000);
