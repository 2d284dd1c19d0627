import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import { fewPeople } from '../../src/domain/few-people.ts';
import { unobservedOfWorld } from '../../src/domain/unobserved.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import { registered } from '../../src/figures/figure/registry.ts';
import { builtWorld } from '../../data/build/testing/built-world.ts';
import type { AnyFigure } from '../../src/figures/figure/any-figure.ts';
import { corridorsQuery } from '../../src/figures/corridor-table/queries.ts';
import type { CorridorRow } from '../../src/figures/corridor-table/rows.ts';
import type { MapModel } from '../../src/figures/world-map/model.ts';
import { sharesQuery, sides, type ShareRow } from '../../src/figures/women-share-ranked/shares.ts';
import { askBuilt, modelOf, type Ask } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();
let ask: Ask;
let map: AnyFigure;
/** Pairs of the newest count, `origin destination`. */
let alike: ReadonlySet<string>;

beforeAll(async () => {
  ask = await askBuilt(database);
  const world = await builtWorld();
  const files = (name: string) => Promise.resolve(name.startsWith('geometry') ? world : {});
  map = await registered('world-map')!.load(files as never);
  const pairs = (await database.query(
    `SELECT origin::VARCHAR AS origin, destination::VARCHAR AS destination
     FROM unobserved_split WHERE edition = 2024 AND year = 2024`,
    [],
  )) as { origin: string; destination: string }[];
  alike = new Set(pairs.map(({ origin, destination }) => `${origin} ${destination}`));
}, 300_000);

const settings = (search: string) => readParameters(map.parameters, search).values;
const mapOf = async (search: string) => (await modelOf(ask, map, settings(search))) as MapModel;

test('the map colours no economy of whose people over a quarter were not split by sex as evidence', async () => {
  const rows = (await database.query(
    `WITH ends AS (
       SELECT 'abroad' AS side, origin AS economy, * FROM migrant_stock WHERE edition = 2024 AND year = 2024
       UNION ALL
       SELECT 'hosted', destination, * FROM migrant_stock WHERE edition = 2024 AND year = 2024
     )
     SELECT side, ends.economy::VARCHAR AS economy
     FROM ends
     LEFT JOIN unobserved_split AS split USING (edition, year, origin, destination)
     GROUP BY ALL
     HAVING sum(female::DOUBLE + male) >= 100
       AND sum(female::DOUBLE + male) FILTER (split.origin IS NOT NULL) > sum(female::DOUBLE + male) / 4`,
    [],
  )) as { side: string; economy: string }[];
  for (const side of sides) {
    const most = rows.filter((row) => row.side === side).map(({ economy }) => economy);
    expect(most.length).toBeGreaterThan(2);
    const { all } = await mapOf(`measure=${side}_women&series=undesa-2024&year=2024`);
    const marked = all.rows.filter(({ status }) => status === 'alike');
    expect(marked.map(({ economy }) => economy).toSorted()).toEqual(most.toSorted());
    expect(marked.every(({ rank }) => rank === null)).toBe(true);
    const ranked = (await ask(sharesQuery(side))) as ShareRow[];
    const named = ranked.filter(({ year }) => year === 2024).map(({ economy }) => economy);
    expect(named.filter((economy) => most.includes(economy))).toEqual([]);
    expect(named.length).toBeGreaterThan(100);
  }
  const abroad = await mapOf('measure=abroad_women&series=undesa-2024&year=2024');
  const marked = new Set(
    abroad.all.rows.filter(({ status }) => status === 'alike').map((row) => row.economy),
  );
  for (const one of ['TLS', 'VAT', 'MNP']) expect(marked).toContain(one);
});

test('among the partners of every economy those are marked and unranked, and no other', async () => {
  const origins = [...new Set([...alike].map((pair) => pair.slice(0, 3)))];
  expect(origins.length).toBeGreaterThan(60);
  for (const focus of [...origins, 'NPL', 'MEX']) {
    const search = `measure=abroad_women&series=undesa-2024&year=2024&focus=${focus}&direction=out`;
    const { partners } = await mapOf(search);
    for (const { economy, persons, status, rank } of partners?.rows ?? []) {
      const few = (persons ?? 0) < fewPeople;
      const unseen = !few && alike.has(`${focus} ${economy}`);
      expect(`${focus} ${economy} ${status}`).toBe(
        `${focus} ${economy} ${few ? 'few' : unseen ? 'alike' : 'published'}`,
      );
      expect(rank === null).toBe(few || unseen);
    }
  }
});

test('a count of people is as firm where its women were not observed', async () => {
  const { partners } = await mapOf(
    'measure=abroad&series=undesa-2024&year=2024&focus=TLS&direction=out',
  );
  expect(partners?.rows.length).toBeGreaterThan(3);
  expect(partners?.rows.every(({ rank, status }) => rank !== null && status === 'published')).toBe(
    true,
  );
});

test('the table of corridors says what each share of women is', async () => {
  const asked = { kind: 'modelled', year: 2024, since: 2023, stock: '2024' } as const;
  const rows = (await ask(corridorsQuery(asked))) as CorridorRow[];
  const wrong = rows.filter(({ sender, receiver, migrants, women, women_status: status }) => {
    if (women === null) return status !== null && status !== 'few';
    const unseen = alike.has(`${receiver} ${sender}`) ? 'alike' : 'published';
    return status !== ((migrants ?? 0) < fewPeople ? 'few' : unseen);
  });
  expect(wrong).toEqual([]);
  expect(rows.filter(({ women_status: status }) => status === 'alike').length).toBeGreaterThan(50);
});

test('the part of the world’s migrants whose women were not observed is what the notes say', async () => {
  const [row] = await database.query(
    `SELECT 100 * sum(female::DOUBLE + male) FILTER (pair.origin IS NOT NULL) / sum(female::DOUBLE + male) AS part
     FROM migrant_stock
     LEFT JOIN unobserved_split AS pair USING (edition, year, origin, destination)
     WHERE edition = newest_stock_edition()
       AND year = (SELECT max(year) FROM migrant_stock WHERE edition = newest_stock_edition())`,
    [],
  );
  expect(Number(row?.['part'])).toBeCloseTo(unobservedOfWorld, 1);
});

test('money of the newest matrix is split by the women whom the newest revision counts', async () => {
  const query = await readFile('src/figures/corridor-split/query.sql', 'utf8');
  const apart: string[] = [];
  let compared = 0;
  for (const economy of ['SAU', 'TUR', 'KAZ', 'MYS', 'JOR', 'USA', 'FRA', 'TCA']) {
    const { sql, values } = bind(query, { economy });
    const told = await database.query(sql, values);
    const counted = await database.query(
      `SELECT origin::VARCHAR AS origin, 100 * female / (female + male) AS percent
       FROM stock_at(newest_matrix_year(), newest_stock_edition()) WHERE destination = '${economy}'`,
      [],
    );
    const percents = new Map(counted.map((row) => [row['origin'], Number(row['percent'])]));
    for (const { basis, receiver, per_person: percent } of told) {
      const newest = percents.get(receiver ?? '');
      if (basis !== 'published' || newest === undefined) continue;
      compared += 1;
      if (Math.abs(Number(percent) - newest) > 0.01)
        apart.push(`${economy} ${String(receiver)}: ${String(percent)}, newest ${newest}`);
    }
  }
  expect(apart).toEqual([]);
  expect(compared).toBeGreaterThan(150);
});
