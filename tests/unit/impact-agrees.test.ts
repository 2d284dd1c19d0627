import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import type { Parameters } from '../../src/database/query.ts';
import type { ConcentrationRow } from '../../src/figures/concentration/model.ts';
import { crisisModel, type Crisis } from '../../src/figures/crises/model.ts';
import type { PeerRow } from '../../src/figures/dependence/model.ts';
import type { MoneyRow } from '../../src/figures/money-over-time/money-row.ts';
import { gdpModel, type GdpRow } from '../../src/figures/received-gdp-fdi/model.ts';
import {
  cornerOf,
  resilienceModel,
  type ResilienceRow,
} from '../../src/figures/resilience/model.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();

async function ask<Row>(figure: string, parameters: Parameters = {}): Promise<Row[]> {
  const { sql, values } = bind(
    await readFile(`src/figures/${figure}/query.sql`, 'utf8'),
    parameters,
  );
  return (await database.query(sql, values)) as unknown as Row[];
}

let economies: string[];
let resilience: ResilienceRow[];
const crises: Crisis[] = [];
const besides: { economy: string; row: GdpRow }[] = [];

beforeAll(async () => {
  const rows = await database.query('SELECT economy::VARCHAR AS economy FROM economy', []);
  economies = rows.map(({ economy }) => String(economy));
  resilience = await ask('resilience');
  for (const economy of economies) {
    const money = await ask<MoneyRow>('money-over-time', { economy });
    crises.push(...crisisModel({ economies: [economy] }, { [economy]: money }).crises);
    const shares = await ask<GdpRow>('received-gdp-fdi', { economy });
    const { lines } = gdpModel({ economies: [economy] }, { [economy]: shares });
    besides.push(...lines.flatMap((line) => line.rows.map((row) => ({ economy, row }))));
  }
});

test('how few send it, and what it weighs, are what their own figures say', async () => {
  const concentrated = new Map(
    (await ask<ConcentrationRow>('concentration')).map((row) => [row.economy, row]),
  );
  const peers = new Map(
    (await ask<PeerRow>('dependence', { series: 'headline' })).map((row) => [row.economy, row]),
  );
  expect(resilience.length).toBeGreaterThan(150);
  const other = resilience.filter((row) => {
    const own = concentrated.get(row.economy);
    return !own || own.largest !== row.largest || Math.abs(own.herfindahl / 100 - row.same) > 0.01;
  });
  expect(other.map(({ economy }) => economy)).toEqual([]);
  const same = resilience.filter(({ economy, year }) => peers.get(economy)?.year === year);
  expect(same.length).toBeGreaterThan(140);
  expect(same.filter((row) => peers.get(row.economy)?.percent !== row.percent)).toEqual([]);
});

test('each line has half of all economies on either side, and every corner has some', () => {
  const { cuts, shown } = resilienceModel({ economies: [] }, { world: resilience });
  const others = resilience.length - 1;
  for (const of of ['percent', 'same'] as const) {
    const above = shown.filter((row) => row[of] > cuts[of]).length;
    const below = shown.length - above;
    expect(Math.min(above, below) * 2).toBeGreaterThanOrEqual(others);
  }
  expect(new Set(shown.map((row) => cornerOf(row, cuts))).size).toBe(4);
});

test('a crisis is told of most economies, and by the atlas’s own totals alone', async () => {
  const rows = (await database.query(
    `SELECT economy::VARCHAR AS economy, year::INTEGER AS year, usd::DOUBLE AS usd, break_before::VARCHAR AS broken
     FROM headline_total WHERE direction = 'received'`,
    [],
  )) as { economy: string; year: number; usd: number; broken: string | null }[];
  const told = crises.filter(({ told: how }) => typeof how !== 'string');
  expect(told.length).toBeGreaterThan(400);
  const find = (economy: string, year: number) =>
    rows.find((row) => row.economy === economy && row.year === year);
  const wrong = told.filter(({ economy, year, usd, before }) => {
    const [now, earlier] = [find(economy, year), find(economy, year - 1)];
    return now?.usd !== usd || earlier?.usd !== before || now?.broken !== null;
  });
  expect(wrong).toEqual([]);
  const untold = crises.filter(({ told: how }) => how === 'break');
  expect(untold.length).toBeGreaterThan(0);
});

test('dollars and shares beside what is received are of one output', () => {
  const withGdp = besides.filter(({ row }) => row.percent > 0.01 && row.usd > 1e6);
  expect(withGdp.length).toBeGreaterThan(10_000);
  const output = new Map<string, number>();
  const apart = withGdp.filter(({ economy, row }) => {
    const key = `${economy} ${row.year}`;
    const gdp = (100 * row.usd) / row.percent;
    const known = output.get(key) ?? gdp;
    output.set(key, known);
    return Math.abs(gdp / known - 1) > 0.002;
  });
  expect(apart.map(({ economy, row }) => `${economy} ${row.year} ${row.flow}`)).toEqual([]);
});
