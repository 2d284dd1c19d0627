import { beforeAll, expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import type { Query } from '../../src/database/query.ts';
import type { DrawnEconomy } from '../../src/domain/placed-economy.ts';
import { measures, type MeasureId } from '../../src/domain/measure.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import { clustersOf } from '../../src/figures/flow-clusters/clustered.ts';
import { nodeName } from '../../src/figures/flow-clusters/flow-node.ts';
import { levels } from '../../src/figures/flow-clusters/level.ts';
import { mapModel, mapScale } from '../../src/figures/world-map/model.ts';
import { keptRows } from '../../src/figures/world-map/query/kept-rows.ts';
import { flowsQuery } from '../../src/figures/world-map/query/queries.ts';
import { mapParameters, settingsOf } from '../../src/figures/world-map/settings/parameters.ts';
import words from '../../src/figures/flow-clusters/words/en.json';
import { builtDatabase } from './lib/built-database.ts';
import { publishedTotals } from './lib/published-totals.ts';

const database = builtDatabase();
const ask = async <R>(query: Query<R>): Promise<R[]> => {
  const { sql, values } = bind(query.sql, query.parameters);
  return (await database.query(sql, values)) as R[];
};

const published = {
  received: publishedTotals.money,
  hosted: publishedTotals.migrants,
  refugees_hosted: publishedTotals.refugees,
  refugees_returned: `
    SELECT year, sum(total)::DOUBLE AS total FROM displaced
    WHERE category = 'returned_refugees' GROUP BY year`,
} satisfies Partial<Record<MeasureId, string>>;

let economies: DrawnEconomy[];
beforeAll(async () => {
  economies = await ask(economiesQuery());
});

test.each(Object.keys(published) as (keyof typeof published)[])(
  'lines and sums of %s are the publisher’s total in every year, at every level, with and without a focus',
  { timeout: 180_000 },
  async (measure) => {
    const totals = (await database.query(published[measure], [])) as {
      year: number;
      total: number;
    }[];
    expect(totals.length).toBeGreaterThan(3);
    for (const { year, total } of totals) {
      const search = `measure=${measure}&year=${year}&small=regions`;
      const settings = settingsOf(readParameters(mapParameters(), search).values);
      const flows = await ask(flowsQuery(settings));
      const rows = keptRows(
        settings,
        { economies, values: [], totals: [], flowYears: [], flows },
        true,
      );
      const scale = mapScale(measures[measure], rows.values);
      for (const focus of [null, 'DEU', 'PHL'])
        for (const level of levels) {
          const model = mapModel({ ...settings, focus, direction: 'both' }, rows, scale);
          const clusters = clustersOf(model, level);
          const said = `${measure} ${year} ${level} ${focus}`;
          if (focus !== null && clusters === null) continue;
          const { singles, clusters: sums, off } = clusters!;
          const value = [singles, off, ...sums].reduce((all, part) => all + part.value, 0);
          const corridors = [singles, off, ...sums].reduce((all, part) => all + part.corridors, 0);
          const own = flows.filter(
            (row) =>
              (row.value ?? 0) > 0 &&
              (focus === null || row.sender === focus || row.receiver === focus),
          );
          expect(corridors, said).toBe(own.length);
          const wanted = focus === null ? total : own.reduce((all, row) => all + row.value!, 0);
          // Parts of money are rounded, thousands of them.
          expect(Math.abs(value - wanted), said).toBeLessThanOrEqual(
            measure === 'received' ? 1e-6 * wanted : 0,
          );
        }
    }
  },
);

test('every economy on the map belongs to a region and to a part of it that has a name', () => {
  const named: Readonly<Record<string, string>> = words.subregion;
  for (const economy of economies.filter(({ placed }) => placed)) {
    expect(economy.region, economy.economy).not.toBeNull();
    const key = nodeName(`@${economy.region}/${keyed(economy.subregion)}`).id.split('.')[1] ?? '';
    expect(named[key], economy.economy).toBe(economy.subregion);
  }
});

const keyed = (subregion: string | null | undefined) =>
  (subregion ?? '').toLowerCase().replaceAll(/[^a-z]+/g, '_');
