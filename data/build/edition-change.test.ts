import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBuildDatabase, type BuildDatabase } from './build-database.ts';
import { places } from './paths.ts';
import { sqlFiles } from './sql-files.ts';

let database: BuildDatabase;

/** "economy year edition million": a figure that was received; 0 is a placeholder. */
const received = [
  'AAA 2001 old 100',
  'AAA 2001 new 130',
  'AAA 2002 old 100',
  'AAA 2002 new 100.005',
  // Not reported, then reported; and the other way round.
  'BBB 2001 old 0',
  'BBB 2001 new 7',
  'BBB 2002 old 7',
  'BBB 2002 new 0',
  // Not reported in either.
  'BBB 2003 old 0',
  'BBB 2003 new 0',
  // Gone and come.
  'CCC 2001 old 40',
  'CCC 2002 new 41',
  // The older edition ends in 2003, the newer one goes on.
  'AAA 2003 old 100',
  'AAA 2003 new 100',
  'AAA 2004 new 190',
  'BBB 2004 new 9',
  'CCC 2003 old 10',
  'CCC 2003 new 10',
  'CCC 2004 new 21',
  // No place on a map.
  'XUN 2001 old 5',
  'XUN 2001 new 50',
];

beforeAll(async () => {
  const rows = received.map((text) => {
    const [economy, year, edition, million = ''] = text.split(' ');
    const status = million === '0' ? 'placeholder' : 'published';
    return `('publisher', '${edition}', 'received', '${economy}', ${year}, ${Number(million) * 1e6}, '${status}')`;
  });
  database = await openBuildDatabase();
  await database.run(`
    CREATE TABLE remittance_total AS
      SELECT * FROM (VALUES ${rows.join(', ')}) AS t (source, edition, direction, economy, year, usd, status);
    CREATE TABLE indicator AS
      SELECT * FROM (VALUES
        ('publisher', 'one', 'population', 'AAA', 2001, 10), ('publisher', 'two', 'population', 'AAA', 2001, 12),
        ('publisher', 'three', 'population', 'AAA', 2001, 12)
      ) AS t (source, edition, name, economy, year, value);
    CREATE TABLE migrant_stock AS
      SELECT * FROM (VALUES
        (2020, 'AAA', 'BBB', 2000, 30, 10), (2020, 'AAA', 'CCC', 2000, 5, 5),
        (2024, 'AAA', 'BBB', 2000, 30, 10), (2024, 'AAA', 'CCC', 2000, 5, 25)
      ) AS t (edition, destination, origin, year, female, male);
    CREATE TABLE economy AS SELECT * FROM (VALUES ('AAA', true), ('BBB', true), ('CCC', true), ('XUN', false)) AS t (economy, placed);
    CREATE TABLE cited AS
      SELECT * FROM (VALUES
        ('publisher', 'publisher', 'remittance_total', 'received', 'old', 'old', '2005', 2001, 2003),
        ('publisher', 'publisher', 'remittance_total', 'received', 'new', 'new', '2006-05', 2001, 2004),
        ('publisher', 'publisher', 'indicator', 'population', 'one', 'one', '2001', 2001, 2001),
        ('publisher', 'publisher', 'indicator', 'population', 'two', 'two', '2002', 2001, 2001),
        ('publisher', 'publisher', 'indicator', 'population', 'three', 'three', '2003', 2001, 2001),
        ('stock-2020', 'stock', 'migrant_stock', 'all', '2020', '2020', '2020', 2000, 2000),
        ('stock-2024', 'stock', 'migrant_stock', 'all', '2024', '2024', '2024', 2000, 2024)
      ) AS t (source, product, "table", part, edition, label, released, first_year, last_year);`);
  for (const { name, text } of await sqlFiles(`${places.sql}/derived`))
    if (name === 'edition_pair' || name === 'edition_change') await database.run(text);
});
afterAll(() => database.close());

async function told(sql: string): Promise<string[]> {
  const rows = await database.rows(sql);
  return rows.map((row) => String(row['said']));
}

const changes = (subject: string) =>
  told(`SELECT
      format('{} {} {} {}: {} > {}', measure, economy, year, kind,
        coalesce((before // 1)::BIGINT::VARCHAR, 'none'), coalesce((after // 1)::BIGINT::VARCHAR, 'none'))
      || CASE WHEN year_before <> year THEN ' since ' || year_before ELSE '' END
      || CASE WHEN subject = 'population' THEN format(' ({} > {})', edition_before, edition_after) ELSE '' END AS said
    FROM edition_change WHERE subject = '${subject}' ORDER BY measure, economy, year, kind`);

test('a figure is revised, comes, goes, is reported or no longer, and jumps at a joint', async () => {
  expect(await changes('remittances')).toEqual([
    'received AAA 2001 revised: 100000000 > 130000000',
    'received BBB 2001 reported: none > 7000000',
    'received BBB 2002 unreported: 7000000 > none',
    'received CCC 2001 withdrawn: 40000000 > none',
    'received CCC 2002 new: none > 41000000',
    'received CCC 2004 jump: 10000000 > 21000000 since 2003',
  ]);
});

test('each edition is set beside the next one alone', async () => {
  expect(await changes('population')).toEqual(['population AAA 2001 revised: 10 > 12 (one > two)']);
});

test('migrants are compared by destination and by origin, over sources that are one publication', async () => {
  expect(await changes('migrants')).toEqual([
    'abroad CCC 2000 revised: 10 > 30',
    'hosted AAA 2000 revised: 50 > 70',
  ]);
});

test('the world is summed in the newest year of both, with all that an edition has', async () => {
  expect(
    await told(`SELECT format('{} of {}, {}: {} > {} ({} > {})', revised, compared, year,
        (sum_before // 1)::BIGINT, (sum_after // 1)::BIGINT, economies_before, economies_after) AS said
      FROM edition_compared WHERE subject = 'remittances'`),
  ).toEqual(['2 of 5, 2003: 110000000 > 110000000 (2 > 2)']);
});
