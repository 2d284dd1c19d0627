import { expect, test } from 'vitest';
import { openBuildDatabase } from './build-database.ts';
import { places } from './paths.ts';
import { sqlFiles } from './sql-files.ts';

/**
 * The copies among a few totals of one economy, as "publisher year < year copied".
 *
 * @param totals "publisher year usd", and its edition where that is not the first
 */
async function copies(...totals: string[]): Promise<string[]> {
  const files = await sqlFiles(`${places.sql}/derived`);
  const [file] = files.filter(({ name }) => name === 'carried_total');
  const rows = totals.map((total) => {
    const [publisher, year, usd, edition = '1'] = total.split(' ');
    const source = publisher === 'wdi' ? 'wb-wdi' : 'knomad-flows';
    return `('${source}', '${edition}', 'received', 'AAA', ${year}, ${usd}, '${usd === '0' ? 'placeholder' : 'published'}')`;
  });
  const database = await openBuildDatabase();
  try {
    await database.run(`
      CREATE TYPE series_id AS ENUM ('wdi', 'knomad');
      CREATE TYPE value_status AS ENUM ('published', 'estimate');
      CREATE TABLE remittance_total AS
      SELECT * FROM (VALUES ${rows.join(', ')}) AS t (source, edition, direction, economy, year, usd, status);
      CREATE TABLE source_edition AS
      SELECT DISTINCT source, 'remittance_total' AS "table", direction AS part, edition, edition AS released FROM remittance_total;`);
    await database.run(file!.text);
    const told = await database.rows(
      `SELECT format('{} {} < {}', series, year, since) AS said FROM carried_total ORDER BY series, year`,
    );
    return told.map((row) => String(row['said']));
  } finally {
    database.close();
  }
}

const run = (publisher: string, first: number, ...amounts: number[]) =>
  amounts.map((usd, place) => `${publisher} ${first + place} ${usd}`);

test('what repeats the year before for three years and more is a copy of the first', async () => {
  expect(
    await copies(
      ...run('knomad', 2015, 3_350_500_000, 3_770_584_000, 3_770_584_000, 3_770_584_000),
    ),
  ).toEqual(['knomad 2017 < 2016', 'knomad 2018 < 2016']);
  expect(await copies(...run('wdi', 2015, 3_770_584_000, 3_770_584_000, 3_770_584_001e3))).toEqual(
    [],
  );
});

test('another unit’s rounding does not end a run, another amount and a missing year do', async () => {
  const oman = [39_011_703, 39_011_704, 39_000_000, 39_011_704];
  expect(await copies(...run('wdi', 1994, ...oman))).toHaveLength(3);
  expect(await copies(...run('wdi', 1994, 39e6, 39e6, 40e6, 39e6, 39e6))).toEqual([]);
  expect(
    await copies(...run('wdi', 1994, 41_234_567, 41_234_567), ...run('wdi', 1997, 41_234_567)),
  ).toEqual([]);
});

test('amounts of few steps equal each other by rounding, the longer the less', async () => {
  const years = (count: number, usd: number) =>
    copies(...run('wdi', 2000, ...Array.from({ length: count }, () => usd)));
  expect(await years(3, 1_200_000)).toEqual([]);
  expect(await years(4, 1_200_000)).toHaveLength(3);
  expect(await years(3, 320_000_000)).toHaveLength(2);
  expect(await years(4, 400_000)).toEqual([]);
  expect(await years(6, 80_000_000)).toHaveLength(5);
  expect(await years(9, 1_000_000)).toEqual([]);
  // No step is narrower than US$10,000.
  expect(await years(3, 18_519)).toEqual([]);
});

test('a run goes on from one release to the next, and zeros are none', async () => {
  const old = run('wdi', 2021, 41_234_567, 41_234_567).map((one) => `${one} 1`);
  const next = run('wdi', 2023, 41_234_567).map((one) => `${one} 2`);
  expect(await copies(...old, ...next)).toEqual(['wdi 2022 < 2021', 'wdi 2023 < 2021']);
  expect(await copies(...run('wdi', 2000, 0, 0, 0, 0))).toEqual([]);
});

test('a publisher whose years begin within the other’s copies has copied them', async () => {
  const wdi = run('wdi', 1998, 41_234_567, 41_234_567, 41_234_567);
  expect(await copies(...wdi, ...run('knomad', 2000, 41_230_000, 50e6))).toEqual([
    'wdi 1999 < 1998',
    'wdi 2000 < 1998',
    'knomad 2000 < 1998',
  ]);
});
