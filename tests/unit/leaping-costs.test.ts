import { group, median } from 'd3-array';
import { beforeAll, expect, test } from 'vitest';
import { timeOf } from '../../src/figures/shared/cost-evidence.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();

interface Quarter {
  corridor: string;
  quarter: string;
  cost_pct: number;
  quotes: number | null;
  status: string;
}

let priced: Quarter[];
let corridors: Map<string, Quarter[]>;

beforeAll(async () => {
  priced = (await database.query(
    `SELECT sender || ' ' || receiver AS corridor, quarter, cost_pct, quotes, status::VARCHAR AS status
     FROM corridor_cost_quarter ORDER BY corridor, quarter`,
    [],
  )) as unknown as Quarter[];
  corridors = group(priced, ({ corridor }) => corridor);
});

const isThin = ({ quotes }: Quarter) => quotes !== null && quotes < 3;

/** Above its usual level, below it or neither, as the rule says it in words. */
function sides(rows: readonly Quarter[]): number[] {
  return rows.map((row) => {
    const at = timeOf(row.quarter);
    const around = rows.filter(
      (one) => !isThin(one) && timeOf(one.quarter) <= at && timeOf(one.quarter) >= at - 5,
    );
    const usual = median(around, ({ cost_pct }) => cost_pct) ?? 0;
    if (isThin(row) || around.length < 8) return 0;
    if (row.cost_pct > 3 * usual) return 1;
    return row.cost_pct < usual / 3 ? -1 : 0;
  });
}

function expected(rows: readonly Quarter[]): string[] {
  const side = sides(rows);
  return rows.map((row, place) => {
    if (isThin(row)) return 'thin';
    const at = timeOf(row.quarter);
    const within = rows.filter(({ quarter }) => timeOf(quarter) <= at && timeOf(quarter) >= at - 1);
    if (row.cost_pct >= 50 || within.some(({ cost_pct }) => cost_pct < 0)) return 'doubtful';
    let [from, to] = [place, place];
    while (side[from - 1] === side[place]) from -= 1;
    while (side[to + 1] === side[place]) to += 1;
    return side[place] !== 0 && to - from + 1 < 5 ? 'doubtful' : 'published';
  });
}

test('every quarter of every corridor is as sure as the rule says', () => {
  const wrong = [...corridors.values()].flatMap((rows) =>
    expected(rows).flatMap((status, place) =>
      rows[place]?.status === status ? [] : [{ ...rows[place], expected: status }],
    ),
  );
  expect(wrong).toEqual([]);
  expect(priced.length).toBeGreaterThan(15_000);
});

test('a leap is told of few quarters, and no cost of a lasting level is among them', () => {
  const leaping = [...corridors.values()].flatMap((rows) =>
    sides(rows).flatMap((side, place) => (side === 0 ? [] : [rows[place]?.status])),
  );
  expect(leaping.length).toBeGreaterThan(50);
  expect(leaping.length).toBeLessThan(priced.length / 100);
  const statusOf = (corridor: string, quarter: string) =>
    corridors.get(corridor)?.find((row) => row.quarter === quarter)?.status;
  // Bolivia’s two rates, Myanmar’s, and other services asked in Senegal.
  for (const corridor of ['BRA BOL', 'MYS MMR', 'SEN MLI'])
    expect([corridor, statusOf(corridor, '2025Q3')]).toEqual([corridor, 'doubtful']);
  for (const corridor of ['THA MMR', 'USA MEX', 'ARE BGD'])
    expect([corridor, statusOf(corridor, '2025Q3')]).toEqual([corridor, 'published']);
});

test('no cost of an economy, and no extreme of the world, is of a corridor that leaps', async () => {
  const used = await database.query(
    `SELECT cost.sender, cost.receiver, cost.quarter
     FROM corridor_cost AS cost JOIN corridor_cost_quarter AS told USING (quarter, sender, receiver)
     WHERE cost.status IS DISTINCT FROM told.status`,
    [],
  );
  expect(used).toEqual([]);
});
