import { expect, test } from 'vitest';
import { newestTotalYear } from '../../src/domain/editions/totals.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();

const ask = async (sql: string) =>
  (await database.query(sql, [])).map((row) => Object.values(row).map(String).join(' '));

/** Every run of copies, told by hand: what it holds was looked at line by line. */
const runs = [
  'knomad paid CHL 2005 to 2008',
  'knomad paid NIC 2015 to 2019',
  'knomad received AFG 2021 to 2023',
  'knomad received BDI 2018 to 2023',
  'knomad received BRB 2017 to 2023',
  'knomad received COD 2021 to 2023',
  'knomad received COG 2021 to 2023',
  'knomad received CYM 2021 to 2023',
  'knomad received FRO 2011 to 2023',
  'knomad received FSM 2014 to 2023',
  'knomad received GAB 2015 to 2023',
  'knomad received GNB 2021 to 2023',
  'knomad received MHL 2021 to 2023',
  'knomad received MWI 1998 to 2001',
  'knomad received NCL 2016 to 2023',
  'knomad received OMN 1987 to 2023',
  'knomad received PYF 2016 to 2023',
  'knomad received SMR 2021 to 2023',
  'knomad received SOM 2020 to 2023',
  'knomad received TGO 2020 to 2023',
  'knomad received VEN 1997 to 2000',
  'knomad received YEM 2004 to 2006',
  'knomad received YEM 2016 to 2023',
  'wdi paid CHL 2005 to 2008',
  'wdi paid GRD 2000 to 2004',
  'wdi paid LCA 2001 to 2004',
  'wdi paid NIC 2015 to 2019',
  'wdi received MWI 1998 to 2001',
  'wdi received OMN 1982 to 1985',
  'wdi received OMN 1987 to 2024',
  'wdi received TTO 1977 to 1979',
  'wdi received USA 1980 to 1985',
  'wdi received VEN 1997 to 2000',
  'wdi received WSM 2000 to 2003',
  'wdi received YEM 2004 to 2006',
];

test('the runs of copies are these, and no others', async () => {
  const found = await ask(
    `SELECT series, direction, economy, since, 'to', max(year) FROM carried_total
    GROUP BY series, direction, economy, since`,
  );
  expect(found.toSorted()).toEqual(runs);
});

/** Amounts of so few steps that years may equal each other by rounding. */
const rounded = [
  'wdi paid GRD 1992 3',
  'wdi paid LAO 1995 5',
  'wdi paid NIC 2008 3',
  'wdi paid SDN 1991 4',
  'wdi received CHL 1983 3',
  'wdi received GHA 1988 3',
  'wdi received VEN 1985 6',
  'wdi received VEN 1991 5',
  'wdi received WSM 1980 3',
];

test('equal years that stay are those of amounts in a few steps', async () => {
  const stay = await ask(`
    WITH told AS (
      SELECT *, year - row_number() OVER (PARTITION BY series, direction, economy, usd ORDER BY year) AS run
      FROM remittance_series WHERE usd > 0 AND series = 'wdi'
    )
    SELECT series, direction, economy, min(year), count(*) FROM told
    GROUP BY series, direction, economy, usd, run HAVING count(*) >= 3`);
  expect(stay.toSorted()).toEqual(rounded);
});

test('no measure, headline or estimate rests on a copy, and each has its reason', async () => {
  expect(
    await ask(`
      SELECT copy.* FROM carried_total AS copy
      JOIN measure_value AS told ON told.measure::VARCHAR = copy.direction::VARCHAR
        AND told.economy = copy.economy AND told.year = copy.year AND told.series = copy.series
      UNION ALL
      SELECT copy.* FROM carried_total AS copy
      JOIN headline_total AS told USING (direction, economy, year)
      WHERE told.series = copy.series
      UNION ALL
      SELECT copy.* FROM carried_total AS copy
      JOIN modelled_amount AS flow ON flow.receiver = copy.economy AND flow.year = copy.year
      WHERE copy.direction = 'received'
        AND (copy.economy, copy.year) NOT IN (SELECT (economy, year) FROM headline_total WHERE direction = 'received')`),
  ).toEqual([]);
  const unexplained = await ask(`
    SELECT direction, economy, year FROM carried_total
    WHERE (direction, economy, year) NOT IN (SELECT (direction, economy, year) FROM headline_total)
      AND (direction, economy, year) NOT IN (
        SELECT (direction, economy, year) FROM total_gap WHERE series = 'headline' AND reason = 'carried'
      )`);
  expect(unexplained).toEqual([]);
});

test('the published figures stay in their table', async () => {
  const [found] = await ask(
    `SELECT count(*) = (SELECT count(*) FROM carried_total) FROM carried_total
    JOIN remittance_total USING (source, edition, direction, economy, year, usd)
    WHERE remittance_total.status <> 'placeholder'`,
  );
  expect(found).toBe('true');
});

test.each([
  ['AFG', 2021],
  ['BRB', 2017],
  ['COG', 2021],
  ['FRO', 2011],
  ['FSM', 2014],
  ['GAB', 2015],
  ['NCL', 2016],
  ['OMN', 1987],
  ['PYF', 2016],
  ['SOM', 2020],
  ['TGO', 2020],
  ['YEM', 2016],
] as const)('the newest amount of its own that %s received is of %d', async (economy, year) => {
  expect(
    await ask(
      `SELECT max(year) FROM headline_total WHERE direction = 'received' AND economy = '${economy}'`,
    ),
  ).toEqual([String(year)]);
  expect(newestTotalYear('received', 'headline')).toBeGreaterThan(year);
});
