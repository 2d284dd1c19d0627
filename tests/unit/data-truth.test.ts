import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../data/build/ensure-built.ts';
import { computeAnswers } from '../../data/build/answers.ts';
import { places } from '../../data/build/paths.ts';
import { decodeAnswer } from '../../src/database/answer-file.ts';
import { answerKey } from '../../src/database/answer-key.ts';
import type { Connector, Row } from '../../src/database/connector.ts';
import type { DataManifest } from '../../src/database/manifest.ts';
import { openInNode } from '../../src/database/engine/node-connector.ts';
import type { Parameters } from '../../src/database/query.ts';

let database: Connector;
let manifest: DataManifest;

beforeAll(async () => {
  await ensureBuilt(places, () => undefined);
  manifest = JSON.parse(
    await readFile(join(places.output, 'manifest.json'), 'utf8'),
  ) as DataManifest;
  database = await openInNode(join(places.output, 'latest', 'atlas.duckdb'));
}, 120_000);

afterAll(() => database.close());

/** The rows of a precomputed result, as the page gets them. */
async function built(id: string, parameters: Parameters): Promise<Row[]> {
  const file = manifest.files[answerKey({ id, parameters })];
  if (!file) throw new Error(`No precomputed result ${answerKey({ id, parameters })}`);
  return decodeAnswer(await readFile(join(places.output, file.path), 'utf8'));
}

async function one(sql: string): Promise<unknown> {
  const [row] = await database.query(`SELECT (${sql}) AS value`, []);
  return row?.['value'];
}

const flow = (rows: Row[], sender: string, receiver: string) =>
  rows.find((row) => row['sender'] === sender && row['receiver'] === receiver);
const millions = (value: unknown) => Math.round(Number(value) / 1e6);

describe('the matrix of 2021', () => {
  const matrix = () => built('flows', { kind: 'remittance', series: 'wb-brm', year: 2021 });

  test('has 10,227 corridors above zero, US$781,076 million', async () => {
    const rows = (await matrix()).filter((row) => Number(row['value']) > 0);
    expect(rows).toHaveLength(10_227);
    expect(millions(rows.reduce((sum, row) => sum + Number(row['value']), 0))).toBe(781_076);
  });

  test.each([
    ['USA', 'MEX', 52_595],
    ['ARE', 'IND', 19_821],
    ['USA', 'IND', 15_808],
  ])('%s→%s is US$%d million', async (sender, receiver, usd) => {
    expect(millions(flow(await matrix(), sender, receiver)?.['value'])).toBe(usd);
  });

  test('has India receive US$89,375 million', async () => {
    const rows = (await matrix()).filter((row) => row['receiver'] === 'IND');
    expect(millions(rows.reduce((sum, row) => sum + Number(row['value']), 0))).toBe(89_375);
  });

  test('opens with the United States to Mexico', async () => {
    const parameters = { kind: 'remittance', series: 'wb-brm', year: 2021, count: 200 };
    const [first] = await built('top-flows', parameters);
    expect([first?.['sender'], first?.['receiver'], first?.['rank']]).toEqual(['USA', 'MEX', 1]);
  });
});

test('the matrix of 2017 sums to US$613,464 million, and no year is invented', async () => {
  const years = (await built('flow-years', { kind: 'remittance' })).map((row) => [
    row['year'],
    Math.abs(millions(row['total']) - 613_464) <= 2,
  ]);
  expect(years).toContainEqual([2017, true]);
  expect(years.map(([year]) => year)).toEqual([
    2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2021,
  ]);
});

test('the world received US$856.61 billion in 2024, as the publisher says itself', async () => {
  const totals = await built('measure-totals', { measure: 'received', series: 'wdi' });
  const newest = totals.at(-1);
  expect(newest?.['year']).toBe(2024);
  expect(millions(newest?.['published'])).toBe(856_610);
  expect(millions(newest?.['summed'])).toBe(856_610);
});

test('older editions stay: of December 2023 the world received US$860,263 million in 2023', async () => {
  const sum = `SELECT sum(usd) FROM remittance_total
    WHERE edition = 'December 2023' AND direction = 'received' AND year = 2023`;
  expect(millions(await one(sum))).toBe(860_263);
  const stated = `SELECT value FROM published_total
    WHERE edition = 'December 2023' AND name = 'world_received' AND year = 2023`;
  expect(millions(await one(stated))).toBe(860_263);
});

test.each([
  ['IND', 137.7],
  ['MEX', 67.6],
] as const)('%s received US$%d billion in 2024', async (economy, billion) => {
  const values = await built('measure-values', { measure: 'received', series: 'wdi' });
  const row = values.find((each) => each['economy'] === economy && each['year'] === 2024);
  expect(Math.round(Number(row?.['value']) / 1e8) / 10).toBe(billion);
});

test('KNOMAD’s newest edition has what the Gulf paid, and what was paid in 2023 is an estimate', async () => {
  const values = await built('measure-values', { measure: 'paid', series: 'knomad' });
  const of = (economy: string, year: number) =>
    values.find((row) => row['economy'] === economy && row['year'] === year);
  expect(millions(of('ARE', 2021)?.['value'])).toBe(40_245);
  expect(millions(of('ARE', 2023)?.['value'])).toBe(38_500);
  expect(millions(of('USA', 2023)?.['value'])).toBe(85_757);
  const status = new Set(values.filter((row) => row['year'] === 2023).map((row) => row['status']));
  expect([...status]).toEqual(['estimate']);
});

test('a sum of payers of whom many have no figure yet is marked as missing data', async () => {
  const totals = await built('measure-totals', { measure: 'paid', series: 'knomad' });
  const complete = new Map(totals.map((row) => [row['year'], row['complete']]));
  expect([complete.get(2021), complete.get(2023)]).toEqual([true, false]);
});

describe('the headline', () => {
  const headline = async (measure: string, economy: string, year: number) =>
    (await built('measure-values', { measure, series: 'headline' })).find(
      (row) => row['economy'] === economy && row['year'] === year,
    );

  test.each([
    ['MEX', 3.7],
    ['NPL', 25.99],
    ['IND', 3.66],
  ] as const)('%s received %d percent of its GDP in 2024', async (economy, percent) => {
    const row = await headline('received_gdp', economy, 2024);
    expect(Number(row?.['value']).toFixed(2)).toBe(percent.toFixed(2));
  });

  test('the world received US$856.61 billion in 2024, which its publisher says of those figures', async () => {
    const totals = await built('measure-totals', { measure: 'received', series: 'headline' });
    const of = new Map(totals.map((row) => [row['year'], row]));
    expect(millions(of.get(2024)?.['published'])).toBe(856_610);
    // In 2023 some figures are KNOMAD's: no publisher has that total.
    expect(of.get(2023)?.['published']).toBeNull();
  });

  test('Ghana and Portugal have one figure in 2023, and the other beside it', async () => {
    expect(await headline('received', 'GHA', 2023)).toMatchObject({ publisher: 'wdi' });
    expect(millions((await headline('received', 'GHA', 2023))?.['value'])).toBe(2_454);
    expect(millions((await headline('received', 'GHA', 2023))?.['other'])).toBe(4_633);
    expect(millions((await headline('received', 'PRT', 2023))?.['value'])).toBe(1_735);
    expect(millions((await headline('received', 'PRT', 2023))?.['other'])).toBe(11_179);
  });

  test('share and amount per person have the numerator that is told', async () => {
    const apart = await one(`SELECT count(*)
      FROM headline_total AS told
      JOIN measure_value AS ratio
        ON ratio.economy = told.economy AND ratio.year = told.year AND ratio.series = 'headline'
          AND ratio.measure IN ('received_gdp', 'received_person')
      JOIN indicator_newest AS base
        ON base.economy = told.economy AND base.year = told.year
          AND base.name = CASE ratio.measure WHEN 'received_gdp' THEN 'gdp_usd' ELSE 'population' END
      WHERE told.direction = 'received' AND abs(
        ratio.value / (told.usd / base.value * CASE ratio.measure WHEN 'received_gdp' THEN 100 ELSE 1 END) - 1
      ) > 1e-5`);
    expect(Number(apart)).toBe(0);
  });

  test.each([
    ['received', 'ETH', 2024, 'tenfold'],
    ['paid', 'ISR', 2024, 'vintage'],
    ['paid', 'ARE', 2024, 'publisher'],
    ['received', 'YEM', 2017, 'publisher'],
    ['received', 'IND', 2024, null],
  ] as const)(
    'of what %s of %s in %d a change is told or not',
    async (direction, economy, year, reason) => {
      expect(
        await one(`SELECT break_before::VARCHAR FROM headline_total
        WHERE direction = '${direction}' AND economy = '${economy}' AND year = ${year}`),
      ).toBe(reason);
    },
  );
});

describe('a 0 that stands for “not reported”', () => {
  test.each(['VEN', 'SYR', 'IRN', 'ERI', 'TCD', 'CAF', 'GNQ', 'TKM', 'TCA', 'LBY', 'SGP', 'BHR'])(
    '%s has no amount received in 2021',
    async (economy) => {
      for (const series of ['knomad', 'wdi']) {
        const values = await built('measure-values', { measure: 'received', series });
        const rows = values.filter((row) => row['economy'] === economy);
        expect(rows.filter((row) => row['year'] === 2021)).toEqual([]);
        expect(rows.filter((row) => Number(row['value']) === 0)).toEqual([]);
      }
    },
  );

  test.each(['VNM', 'YEM', 'SGP', 'VEN', 'SYR', 'IRN'])(
    '%s has no amount paid in 2021',
    async (economy) => {
      const values = await built('measure-values', { measure: 'paid', series: 'knomad' });
      expect(values.filter((row) => row['economy'] === economy && row['year'] === 2021)).toEqual(
        [],
      );
    },
  );

  test('stays in the table of totals with its reason', async () => {
    const reason = (economy: string, edition: string) =>
      one(`SELECT reason FROM remittance_total WHERE source = 'knomad-flows' AND direction = 'paid'
        AND year = 2021 AND status = 'placeholder' AND economy = '${economy}' AND edition = '${edition}'`);
    expect(await reason('BHR', 'June 2023')).toBe('other_series');
    expect(await reason('SGP', '2024')).toBe('matrix');
    expect(await reason('VEN', '2024')).toBe('publisher_note');
  });

  test('Bahrain paid US$2.5 billion in 2021 and is not the last of all', async () => {
    const values = await built('measure-values', { measure: 'paid', series: 'knomad' });
    const paid = values
      .filter((row) => row['year'] === 2021)
      .sort((a, b) => Number(b['value']) - Number(a['value']));
    const place = paid.findIndex((row) => row['economy'] === 'BHR');
    expect(millions(paid[place]?.['value'])).toBe(2_527);
    expect(place).toBeLessThan(60);
  });
});

describe('migrants', () => {
  test('of 2024 are 304,021,813, of whom 146,012,018 women', async () => {
    const sum = (sex: string) =>
      one(`SELECT sum(${sex}) FROM migrant_stock WHERE edition = 2024 AND year = 2024`);
    expect(await sum('female')).toBe(146_012_018);
    expect(await sum('female::BIGINT + male')).toBe(304_021_813);
    const [share] = (
      await built('measure-totals', { measure: 'hosted_women', series: 'undesa-2024' })
    ).slice(-1);
    expect(Number(share?.['summed'])).toBeCloseTo((100 * 146_012_018) / 304_021_813, 9);
  });

  test('of 2020 are 280,598,105 in the 2020 revision', async () => {
    const totals = await built('measure-totals', { measure: 'hosted', series: 'undesa-2020' });
    expect(totals.at(-1)).toMatchObject({
      year: 2020,
      published: 280_598_105,
      summed: 280_598_105,
    });
  });

  test('from Mexico to the United States are 11,279,561; 7.9 % of Bangladeshis in Saudi Arabia are women', async () => {
    const flows = await built('flows', { kind: 'migrant', series: 'undesa-2024', year: 2024 });
    expect(flow(flows, 'MEX', 'USA')?.['value']).toBe(11_279_561);
    const saudi = flow(flows, 'BGD', 'SAU');
    expect((100 * Number(saudi?.['female'])) / Number(saudi?.['value'])).toBeCloseTo(7.9, 1);
  });

  test('live in 233 destinations, every one with a place on the map', async () => {
    expect(
      await database.query(
        `SELECT count(DISTINCT destination) AS destinations, bool_and(placed) AS placed
         FROM migrant_stock JOIN economy ON economy = destination
         WHERE edition = 2024 AND year = 2024`,
        [],
      ),
    ).toEqual([{ destinations: 233, placed: true }]);
  });
});

test('2025Q3 rests on 6,470 quotes, 6.36 % on average', async () => {
  const round = `FROM sending_cost WHERE quarter = '2025Q3' AND amount = 200`;
  expect(await one(`SELECT sum(quotes) ${round}`)).toBe(6470);
  expect(await one(`SELECT sum(cost_pct * quotes) / sum(quotes) ${round}`)).toBeCloseTo(6.36, 2);
});

test('2,347,756 refugees from Syria were in Türkiye in 2025', async () => {
  const flows = await built('flows', { kind: 'refugee', series: 'unhcr', year: 2025 });
  expect(flow(flows, 'SYR', 'TUR')?.['value']).toBe(2_347_756);
});

test('every check passed whatever it tested', async () => {
  const rows = await database.query('FROM check_result', []);
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => row['passed'] !== row['tested'])).toEqual([]);
});

/** A precomputed result from where the page gets it: its own file, or one it shares. */
async function keptText(key: string, resultPack?: string): Promise<string> {
  if (resultPack === undefined)
    return readFile(join(places.output, manifest.files[key]?.path ?? ''), 'utf8');
  const path = join(places.output, manifest.bundles ?? '', `${resultPack}.json`);
  const answers = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
  return answers[key] ?? '';
}

/** Every answer with a file of its own, and all those of some result packs, large and small. */
const compared =
  /^(?:economy|corridor|map\/of)\/(?:USA|MEX|NPL|TON|SSD|ARE|XKX)$|^(?!economy|corridor|map)/;

test('precomputed results are what the database answers', async () => {
  const fresh = await computeAnswers(database, undefined, ({ resultPack }) =>
    compared.test(resultPack ?? ''),
  );
  const own = fresh.filter(({ resultPack }) => resultPack === undefined).map(({ key }) => key);
  const listed = Object.keys(manifest.files).filter((name) => name.startsWith('answers/'));
  expect(own).toEqual(listed.toSorted());
  for (const { key, rows, resultPack } of fresh)
    expect({ key, rows: decodeAnswer(await keptText(key, resultPack)) }).toEqual({ key, rows });
}, 60_000);

test('the packed database unpacks to the public one', async () => {
  const { path = '', rawBytes } = manifest.files['database'] ?? {};
  const packed = await readFile(join(places.output, path));
  const raw = gunzipSync(packed);
  expect(raw.length).toBe(rawBytes);
  expect(raw.equals(await readFile(join(places.output, 'latest', 'atlas.duckdb')))).toBe(true);
  expect(packed.length).toBeLessThan(4_500_000);
});
