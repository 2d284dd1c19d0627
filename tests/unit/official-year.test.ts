import { expect, test } from 'vitest';
import { builtDatabase } from './lib/built-database.ts';

const node = builtDatabase();

const ask = async (sql: string) => (await node.query(sql, [])) as Record<string, unknown>[];

test('partners of a whole year add up to the bank’s own total of its months', async () => {
  const years = await ask(`
    WITH own AS (
      SELECT source, direction, year, sum(usd)::DOUBLE AS total
      FROM official_flow
      WHERE partner_group = 'world' AND period_kind = 'month'
      GROUP BY ALL
    )
    SELECT source, direction, year, total, sum(usd)::DOUBLE AS parts
    FROM official_year
    JOIN own USING (source, direction, year)
    WHERE source IN ('banxico', 'cba') AND partner_group IS DISTINCT FROM 'world'
    GROUP BY ALL`);
  expect(years).toHaveLength(2 * 13 + 2 * 12);
  for (const { parts, total } of years)
    expect(Math.abs(Number(parts) - Number(total))).toBeLessThan(200);
  expect(years).toContainEqual(
    expect.objectContaining({ source: 'banxico', direction: 'received', year: 2024 }),
  );
});

test('Mexico received US$65,016.8 million in 2024, Armenia 1,467 in 2021, not the money of firms', async () => {
  const totals = await ask(`
    SELECT reporter, year, round(sum(usd) / 1e6, 1)::DOUBLE AS million
    FROM official_year
    WHERE direction = 'received' AND partner_group IS DISTINCT FROM 'world'
      AND (reporter, year) IN (('MEX', 2024), ('ARM', 2021))
    GROUP BY ALL ORDER BY reporter`);
  expect(totals.map(({ million }) => Math.floor(Number(million) * 10) / 10)).toEqual([
    expect.closeTo(1467, 0),
    65016.8,
  ]);
});

test('a year whose months or quarters are not all there is left out', async () => {
  const years = await ask(
    'SELECT reporter, min(year) AS first, max(year) AS last FROM official_year WHERE partner_group IS NULL GROUP BY reporter ORDER BY reporter',
  );
  expect(years).toEqual([
    { reporter: 'ARM', first: 2013, last: 2024 },
    { reporter: 'MEX', first: 2013, last: 2025 },
    { reporter: 'PAK', first: 2022, last: 2025 },
    { reporter: 'PHL', first: 2019, last: 2024 },
  ]);
});

test('land and sea stand beside the cash that they are parts of, and are never added to it', async () => {
  const rows = await ask(
    "SELECT year, sender, usd::DOUBLE AS usd, (land_usd + sea_usd)::DOUBLE AS parts FROM official_compared WHERE reporter = 'PHL'",
  );
  expect(rows).toHaveLength(26 + 26 + 27 + 27 + 27 + 27);
  for (const { usd, parts } of rows)
    expect(Math.abs(Number(usd) - Number(parts))).toBeLessThanOrEqual(1000);
});

test('one row for a corridor, year and central bank; a group is no corridor', async () => {
  const twice = await ask(
    'SELECT year, source, sender, receiver FROM official_compared GROUP BY ALL HAVING count(*) > 1 OR sender IS NULL OR receiver IS NULL',
  );
  expect(twice).toEqual([]);
  const senders = await ask(
    "SELECT DISTINCT sender::VARCHAR AS sender FROM official_compared WHERE receiver = 'PAK' AND reporter = 'PAK' ORDER BY sender",
  );
  expect(senders.map(({ sender }) => sender)).toEqual(['ARE', 'GBR', 'SAU', 'USA']);
  const groups = await ask(
    "SELECT partner_group::VARCHAR AS name, count(DISTINCT economy) AS members FROM official_year JOIN partner_group_member USING (partner_group) WHERE reporter = 'PAK' GROUP BY ALL ORDER BY name",
  );
  expect(groups).toEqual([
    { name: 'eu', members: 27 },
    { name: 'gcc_other', members: 4 },
  ]);
});

test('what the bank and the matrix have stand side by side, neither changed', async () => {
  const rows = await ask(`
    SELECT sender::VARCHAR AS sender, round(usd / 1e6, 1)::DOUBLE AS usd, round(matrix_usd / 1e6, 1)::DOUBLE AS matrix
    FROM official_compared
    WHERE year = 2021 AND (sender, receiver) IN (('ECU', 'MEX'), ('SGP', 'PHL'), ('TWN', 'PHL'))
    ORDER BY sender`);
  expect(rows).toEqual([
    { sender: 'ECU', usd: 297.9, matrix: 9.7 },
    { sender: 'SGP', usd: 2201, matrix: 103.1 },
    { sender: 'TWN', usd: 841.9, matrix: null },
  ]);
});
