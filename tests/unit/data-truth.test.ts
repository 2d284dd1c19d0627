import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { computeAnswers } from '../../data/build/answers.ts';
import { places } from '../../data/build/paths.ts';
import { decodeAnswer } from '../../src/database/answer-file.ts';
import { answerKey } from '../../src/database/answer-key.ts';
import type { Row } from '../../src/database/row.ts';
import type { DataManifest } from '../../src/database/manifest.ts';
import type { Parameters } from '../../src/database/query.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase('published');
let manifest: DataManifest;

beforeAll(async () => {
  manifest = JSON.parse(
    await readFile(join(places.output, 'manifest.json'), 'utf8'),
  ) as DataManifest;
});

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
  const all = await built('flow-years', { kind: 'remittance' });
  const years = all
    .filter((row) => row['series'] === 'wb-brm')
    .map((row) => [row['year'], Math.abs(millions(row['total']) - 613_464) <= 2]);
  expect(years).toContainEqual([2017, true]);
  expect(years.map(([year]) => year)).toEqual([
    2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2021,
  ]);
  const modelled = all.filter((row) => row['series'] === 'modelled').map((row) => row['year']);
  expect(modelled).toEqual([2019, 2020, 2022, 2023, 2024]);
  expect(all).toHaveLength(years.length + modelled.length);
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

/** Every answer with a file of its own, and of the packs of each kind some, large and small. */
const compared = new RegExp(
  [
    '(?:economy|corridor|map/of|inside)/(?:USA|MEX|NPL|TON|SSD|ARE|XKX)$',
    'in-year/(?:MEX-USA|PAK-SAU)$',
    'flows/(?:money-(?:30|income)-2024|migrants-region-2020|refugees-region-2000)$',
    '(?!economy|corridor|map|inside|in-year|flows)',
  ]
    .map((one) => `^${one}`)
    .join('|'),
);

test('precomputed results are what the database answers', async () => {
  const fresh = await computeAnswers(database, undefined, ({ resultPack }) =>
    compared.test(resultPack ?? ''),
  );
  const own = fresh.filter(({ resultPack }) => resultPack === undefined).map(({ key }) => key);
  const listed = Object.keys(manifest.files).filter((name) => name.startsWith('answers/'));
  expect(own).toEqual(listed.toSorted());
  for (const { key, rows, resultPack } of fresh)
    expect({ key, rows: decodeAnswer(await keptText(key, resultPack)) }).toEqual({ key, rows });
});

test('the packed database unpacks to the public one', async () => {
  const { path = '', rawBytes } = manifest.files['database'] ?? {};
  const packed = await readFile(join(places.output, path));
  const raw = gunzipSync(packed);
  expect(raw.length).toBe(rawBytes);
  expect(raw.equals(await readFile(join(places.output, 'latest', 'atlas.duckdb')))).toBe(true);
  expect(packed.length).toBeLessThan(4_000_000);
});
