import { expect, test } from 'vitest';
import { places } from './paths.ts';
import { sqlFiles } from './sql-files.ts';
import { openBuildDatabase } from './build-database.ts';

/**
 * The headlines of a few totals, as "economy year publisher million", with the other publisher's
 * million after a slash and the reason of a break after an exclamation mark.
 *
 * @param totals "economy year publisher million", and its edition where that is not the first
 */
async function headline(...totals: string[]): Promise<string[]> {
  const [file] = (await sqlFiles(`${places.sql}/derived`)).filter(
    ({ name }) => name === 'headline_total',
  );
  const rows = totals.map((total) => {
    const [economy, year, series, million, edition = '1'] = total.split(' ');
    return `('${series}', 'source of ${series}', '${edition}', 'received', ${year}, '${economy}', ${million}000000, 'published')`;
  });
  const database = await openBuildDatabase();
  try {
    await database.run(`
      CREATE TYPE series_id AS ENUM ('wdi', 'knomad');
      CREATE TYPE total_break AS ENUM ('publisher', 'vintage', 'tenfold');
      CREATE TABLE remittance_series AS
      SELECT * FROM (VALUES ${rows.join(', ')}) AS t (series, source, edition, direction, year, economy, usd, status);`);
    await database.run(file!.text);
    const told = await database.rows(`
      SELECT
        format('{} {} {} {}', economy, year, series, usd // 1000000)
          || coalesce(' / ' || other_usd // 1000000, '') || coalesce(' ! ' || break_before::VARCHAR, '') AS said
      FROM headline_total ORDER BY economy, year`);
    return told.map((row) => String(row['said']));
  } finally {
    database.close();
  }
}

test('is the World Development Indicators, with KNOMAD beside them where it differs by over 10 %', async () => {
  expect(
    await headline(
      'AAA 2021 wdi 100',
      'AAA 2021 knomad 109',
      'CCC 2021 wdi 100',
      'CCC 2021 knomad 150',
    ),
  ).toEqual(['AAA 2021 wdi 100', 'CCC 2021 wdi 100 / 150']);
});

test('goes on with KNOMAD where both agree at the joint, and marks a joint within 10 %', async () => {
  expect(
    await headline(
      'AAA 2020 wdi 100',
      'AAA 2020 knomad 105',
      'AAA 2021 knomad 110',
      'AAA 2022 knomad 120',
    ),
  ).toEqual(['AAA 2020 wdi 100', 'AAA 2021 knomad 110 ! publisher', 'AAA 2022 knomad 120']);
});

test('fills a gap only where both sides of it agree', async () => {
  const gap = [
    'AAA 2019 wdi 100',
    'AAA 2019 knomad 100',
    'AAA 2020 knomad 110',
    'AAA 2021 wdi 120',
    'AAA 2022 wdi 130',
  ];
  expect(await headline(...gap, 'AAA 2021 knomad 121')).toEqual([
    'AAA 2019 wdi 100',
    'AAA 2020 knomad 110',
    'AAA 2021 wdi 120 ! publisher',
    'AAA 2022 wdi 130',
  ]);
  expect(await headline(...gap, 'AAA 2021 knomad 150')).toEqual([
    'AAA 2019 wdi 100',
    'AAA 2021 wdi 120 / 150',
    'AAA 2022 wdi 130',
  ]);
});

test('is one series where they disagree at the joint: the longer one', async () => {
  expect(
    await headline(
      'AAA 2020 wdi 100',
      'AAA 2020 knomad 150',
      'AAA 2021 knomad 160',
      'AAA 2022 knomad 170',
    ),
  ).toEqual(['AAA 2020 knomad 150 / 100', 'AAA 2021 knomad 160', 'AAA 2022 knomad 170']);
});

test('lets each speak for its own years where no year has both', async () => {
  expect(await headline('AAA 2020 knomad 40', 'AAA 2021 wdi 58')).toEqual([
    'AAA 2020 knomad 40',
    'AAA 2021 wdi 58 ! publisher',
  ]);
});

test('has no change told where it grows or shrinks more than tenfold in a year', async () => {
  expect(
    await headline('AAA 2020 wdi 1', 'AAA 2021 wdi 10', 'AAA 2022 wdi 101', 'AAA 2023 wdi 10'),
  ).toEqual([
    'AAA 2020 wdi 1',
    'AAA 2021 wdi 10',
    'AAA 2022 wdi 101 ! tenfold',
    'AAA 2023 wdi 10 ! tenfold',
  ]);
  expect(await headline('AAA 2020 wdi 1', 'AAA 2022 wdi 100')).toEqual([
    'AAA 2020 wdi 1',
    'AAA 2022 wdi 100',
  ]);
});

test('has no change told between releases over a quarter less or a third more', async () => {
  expect(
    await headline(
      'AAA 2023 wdi 62 old',
      'AAA 2024 wdi 14 new',
      'BBB 2023 wdi 86 old',
      'BBB 2024 wdi 152 new',
      'CCC 2023 wdi 62 old',
      'CCC 2024 wdi 60 new',
    ),
  ).toEqual([
    'AAA 2023 wdi 62',
    'AAA 2024 wdi 14 ! vintage',
    'BBB 2023 wdi 86',
    'BBB 2024 wdi 152 ! vintage',
    'CCC 2023 wdi 62',
    'CCC 2024 wdi 60',
  ]);
});
