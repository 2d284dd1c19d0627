import { expect, test } from 'vitest';
import { isDoubtedStock } from '../../src/domain/doubted-stock.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();

test('a pair whose count of migrants is doubted has an interval from nothing on', async () => {
  const [row] = await database.query(
    `SELECT count(*) AS n, count(*) FILTER (lower > 0) AS above, count(*) FILTER (upper IS NULL) AS open,
       count(DISTINCT reason) AS reasons
     FROM modelled_unpublished JOIN doubted_pair USING (sender, receiver)
     WHERE modelled_unpublished.year = newest_covered_year()`,
    [],
  );
  expect(Number(row?.['n'])).toBeGreaterThan(30);
  expect(row).toMatchObject({ above: 0, open: 0, reasons: 6 });
});

test('no large pair whose people would have sent more than the host earns is left undoubted', async () => {
  const rows = await database.query(
    `WITH earned AS (
       SELECT gdp.economy, gdp.value / people.value AS usd
       FROM indicator_newest AS gdp
       JOIN indicator_newest AS people USING (economy, year, edition)
       WHERE gdp.name = 'gdp_usd' AND people.name = 'population' AND year = newest_covered_year()
     ),
     sent AS (
       SELECT sender, receiver, usd, female::DOUBLE + male AS persons,
         usd / sum(usd) OVER (PARTITION BY receiver) AS received, usd / sum(usd) OVER (PARTITION BY sender) AS paid
       FROM modelled_newest
       WHERE sender <> 'XUN'
     )
     SELECT sender::VARCHAR AS sender, receiver::VARCHAR AS receiver
     FROM sent
     JOIN earned ON earned.economy = sender
     LEFT JOIN doubted_pair AS doubted USING (sender, receiver)
     WHERE sent.usd / persons > 1.01 * earned.usd AND sent.usd > 1.01e6 AND (received > 0.0501 OR paid > 0.201)
       AND doubted.reason IS NULL`,
    [],
  );
  expect(rows).toEqual([]);
  const known = await database.query(
    `SELECT count(*) FILTER ((sender, receiver) IN (('CAF', 'FRA'), ('LBN', 'EGY'), ('IND', 'BGD'), ('BEN', 'NGA'))) AS pairs,
       count(*) FILTER ((sender, receiver) IN (('USA', 'MEX'), ('SAU', 'IND'), ('QAT', 'NPL'), ('ITA', 'ROU'))) AS sure,
       count(*) FILTER ((sender, receiver) IN (('SYR', 'PSE'), ('CZE', 'UKR'), ('DEU', 'UKR'), ('POL', 'UKR'), ('LBN', 'PSE'), ('SDN', 'SSD'), ('BGD', 'LAO'), ('USA', 'TUN'))) AS others
     FROM doubted_pair`,
    [],
  );
  expect(known).toEqual([{ pairs: 4, sure: 0, others: 8 }]);
});

test('no end of what a sender paid in all is below that of a corridor in it, and doubt lowers it', async () => {
  const rows = await database.query(
    `SELECT paid.sender::VARCHAR AS sender, paid.year
     FROM modelled_paid_unpublished AS paid
     JOIN modelled_unpublished AS corridor USING (year, sender)
     WHERE paid.lower IS NOT NULL
     GROUP BY paid.sender, paid.year, paid.lower, paid.upper, paid.usd
     HAVING paid.lower < 0.95 * max(corridor.lower) OR paid.upper < 0.95 * max(corridor.upper)
       OR paid.lower > paid.usd OR paid.upper < paid.usd`,
    [],
  );
  expect(rows).toEqual([]);
  const [doubted] = await database.query(
    `SELECT count(*) AS n FROM modelled_paid_unpublished AS paid
     JOIN (
       SELECT sender, sum(usd) FILTER (reason IS NULL) AS sure
       FROM modelled_newest LEFT JOIN doubted_pair USING (sender, receiver)
       GROUP BY sender
     ) AS part USING (sender)
     WHERE paid.year = newest_covered_year() AND paid.usd > 1e8 AND sure < 0.2 * paid.usd
       AND paid.lower > 0.3 * paid.usd`,
    [],
  );
  expect(doubted).toEqual({ n: 0 });
});

test('an end of an interval is never the estimate for the rounding alone', async () => {
  const [row] = await database.query(
    `SELECT upper_usd(101e6, 121e6, 0.2) > 101e6 AS above, lower_usd(101e6, 121e6, -0.01) < 101e6 AS below,
       upper_usd(5e6, 9e9, 0.5) AS usual
     `,
    [],
  );
  expect(row).toMatchObject({ above: true, below: true, usual: 8_200_000 });
});

test('a stock that is told as doubtful is doubted as the ground of money, and the other way round', async () => {
  const rows = (await database.query(
    `SELECT sender::VARCHAR AS sender, receiver::VARCHAR AS receiver FROM doubted_pair WHERE reason = 'count'`,
    [],
  )) as { sender: string; receiver: string }[];
  // Of Tunisia's people in the United States the newest revision, which is told, has none.
  expect(rows.filter(({ sender, receiver }) => !isDoubtedStock(receiver, sender))).toEqual([
    { sender: 'USA', receiver: 'TUN' },
  ]);
  const flows = (await database.query(
    `SELECT sender::VARCHAR AS sender, receiver::VARCHAR AS receiver, lower
     FROM modelled_unpublished WHERE year = newest_covered_year() AND usd > 1.01e6`,
    [],
  )) as { sender: string; receiver: string; lower: number }[];
  const ofDoubted = flows.filter(({ sender, receiver }) => isDoubtedStock(receiver, sender));
  expect(ofDoubted.length).toBeGreaterThan(20);
  expect(ofDoubted.filter(({ lower }) => lower > 0)).toEqual([]);
});
