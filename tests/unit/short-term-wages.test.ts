import { expect, test } from 'vitest';
import { wageEconomies } from '../../src/figures/money-over-time/short-term-wages.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();

test('where wages of commuters weigh, more money goes than migrants alone would send', async () => {
  const rows = await database.query(
    `WITH persons AS (
      SELECT 'paid' AS direction, destination::VARCHAR AS economy, sum(female + male) AS persons
      FROM migrant_stock WHERE edition = newest_stock_edition() AND year = 2024 GROUP BY destination
      UNION ALL
      SELECT 'received', origin::VARCHAR, sum(female + male)
      FROM migrant_stock WHERE edition = newest_stock_edition() AND year = 2024 GROUP BY origin
    ),
    money AS (
      SELECT direction::VARCHAR AS direction, economy::VARCHAR AS economy, arg_max(usd, year) AS usd
      FROM headline_total GROUP BY ALL
    )
    SELECT economy, max(usd / persons) AS usd FROM money JOIN persons USING (direction, economy) GROUP BY economy`,
    [],
  );
  const each = new Map(rows.map((row) => [row['economy'], Number(row['usd'])]));
  for (const economy of wageEconomies.filter((one) => one !== 'PSE'))
    expect(each.get(economy), economy).toBeGreaterThan(4000);
});
