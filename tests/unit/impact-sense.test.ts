import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import { keptModel, type KeptRow } from '../../src/figures/kept-at-goal/model.ts';
import { keptFinding } from '../../src/figures/kept-at-goal/text.ts';
import type { LessRow } from '../../src/figures/less-from-senders/model.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();
const ask = async <Row>(sql: string): Promise<Row[]> =>
  (await database.query(sql, [])) as unknown as Row[];
const textOf = (figure: string) => readFile(`src/figures/${figure}/query.sql`, 'utf8');

/** What an economy received and its GDP, by year. */
interface Whole {
  economy: string;
  year: number;
  usd: number;
  gdp: number | null;
}

const less: (LessRow & { economy: string })[] = [];
let kept: KeptRow[];
const wholes = new Map<string, Whole>();
let prices: { sender: string; receiver: string; status: string; percent: number }[];

beforeAll(async () => {
  for (const row of await ask<Whole>(
    `SELECT told.economy::VARCHAR AS economy, told.year::INTEGER AS year, told.usd::DOUBLE AS usd, gdp.value AS gdp
     FROM headline_total AS told
     LEFT JOIN indicator_newest AS gdp
       ON gdp.economy = told.economy AND gdp.year = told.year AND gdp.name = 'gdp_usd'
     WHERE direction = 'received'`,
  ))
    wholes.set(`${row.economy} ${row.year}`, row);
  prices = await ask(
    `SELECT sender::VARCHAR AS sender, receiver::VARCHAR AS receiver, status::VARCHAR AS status, cost_pct AS percent
     FROM corridor_cost
     WHERE year BETWEEN newest_covered_year() - 2 AND newest_covered_year()
     QUALIFY row_number() OVER (PARTITION BY sender, receiver ORDER BY year DESC) = 1`,
  );
  kept = await ask<KeptRow>(await textOf('kept-at-goal'));
  const sql = await textOf('less-from-senders');
  for (const { economy } of await ask<{ economy: string }>('SELECT economy FROM economy')) {
    const bound = bind(sql, { economy });
    const rows = (await database.query(bound.sql, bound.values)) as unknown as LessRow[];
    less.push(...rows.map((row) => ({ ...row, economy })));
  }
});

const wrong = <Row>(rows: readonly Row[], is: (row: Row) => boolean) => rows.filter(is);

test('a tenth less from a sender is never more than a tenth of all that was received', () => {
  expect(new Set(less.map(({ economy }) => economy)).size).toBeGreaterThan(150);
  const whole = ({ economy, year }: (typeof less)[number]) =>
    wholes.get(`${economy} ${year}`)?.usd ?? 0;
  const most = (row: (typeof less)[number]) => (whole(row) / 10) * 1.000_01;
  expect(wrong(less, (row) => row.usd <= 0 || row.usd > most(row))).toEqual([]);
  expect(wrong(less, (row) => row.upper !== null && row.upper > most(row))).toEqual([]);
  const outside = ({ usd, lower, upper }: LessRow) =>
    (lower !== null && lower > usd * 1.000_01) || (upper !== null && upper < usd * 0.999_99);
  expect(wrong(less, outside)).toEqual([]);
});

test('its share of GDP is that of the amount, of the GDP that the year’s share is of', () => {
  const shares = less.filter(({ percent }) => percent !== null);
  expect(shares.length).toBeGreaterThan(600);
  const gdpOf = ({ economy, year }: { economy: string; year: number }) =>
    wholes.get(`${economy} ${year}`)?.gdp ?? null;
  const off = shares.filter((row) => {
    const gdp = gdpOf(row);
    return gdp === null || Math.abs((100 * row.usd) / gdp / (row.percent ?? 0) - 1) > 0.001;
  });
  expect(off).toEqual([]);
  expect(wrong(less, (row) => row.percent === null && gdpOf(row) !== null)).toEqual([]);
});

test('what would be kept is the cost above 3 % of what a corridor carries, and no more', () => {
  const byHand = (row: KeptRow) => (row.usd * Math.max(0, row.percent - 3)) / 100;
  expect(kept.length).toBeGreaterThan(200);
  expect(wrong(kept, (row) => Math.abs(byHand(row) - row.kept) > 1 + row.kept * 1e-4)).toEqual([]);
  expect(wrong(kept, (row) => row.usd > row.received * 1.000_01)).toEqual([]);
});

test('prices of few quotes, or that tell of exchange rates, are in no sum; no other price is left out', () => {
  const key = ({ sender, receiver }: { sender: string; receiver: string }) => sender + receiver;
  const firm = new Map(
    prices.filter((one) => one.status === 'published').map((one) => [key(one), one.percent]),
  );
  expect(prices.length - firm.size).toBeGreaterThan(10);
  expect(wrong(kept, (row) => Math.abs((firm.get(key(row)) ?? NaN) - row.percent) > 0.001)).toEqual(
    [],
  );
});

test('the sum is what the table of corridors says of the same year', async () => {
  const rows = await ask<{ receiver: string; savings: number }>(
    `SELECT receiver::VARCHAR AS receiver, sum(savings)::DOUBLE AS savings
     FROM corridor_table('modelled', newest_covered_year(), newest_covered_year() - 4, newest_stock_edition())
     WHERE savings IS NOT NULL GROUP BY ALL`,
  );
  expect(rows.length).toBeGreaterThan(60);
  const sum = (receiver: string) =>
    kept.reduce((all, row) => all + (row.receiver === receiver ? row.kept : 0), 0);
  const apart = rows.filter(
    ({ receiver, savings }) => Math.abs(sum(receiver) - savings) > 1000 + savings * 0.001,
  );
  expect(apart).toEqual([]);
});

test('of every receiver that is told, a quarter of the money is covered and the sum stays under it', () => {
  const receivers = [...new Set(kept.map(({ receiver }) => receiver))];
  const told = receivers.flatMap(
    (economy) => keptModel({ economies: [economy] }, { world: kept }).told,
  );
  expect(told.length).toBeGreaterThan(50);
  expect(told.length).toBeLessThan(receivers.length);
  for (const one of told) {
    expect(one.covered).toBeGreaterThanOrEqual(25);
    expect(one.covered).toBeLessThanOrEqual(100.001);
    expect(one.kept).toBeLessThan(0.25 * (one.corridors[0]?.received ?? 0));
    expect(Math.max(...one.corridors.map(({ percent }) => percent))).toBeLessThan(50);
  }
  const sums = receivers.flatMap((economy) =>
    keptFinding(keptModel({ economies: [economy] }, { world: kept })).flatMap(({ values }) =>
      values?.['amount']?.kind === 'amount' ? [values['amount'].value] : [],
    ),
  );
  expect(sums.filter((sum) => sum < 1e6).length).toBe(0);
});
