import { beforeAll, describe, expect, test } from 'vitest';
import { newestStock } from '../../src/domain/editions/stock.ts';
import { bySexOf } from '../../src/domain/scenario/by-sex.ts';
import { foldingOf } from '../../src/domain/scenario/folding.ts';
import { newSteps, presets } from '../../src/domain/scenario/presets.ts';
import { runScenario } from '../../src/domain/scenario/run.ts';
import { incomeYears, type Step } from '../../src/domain/scenario/step.ts';
import { worldOf, type World } from '../../src/domain/scenario/world.ts';
import { scenarioModel } from '../../src/figures/scenario-change/model.ts';
import { scenarioNotes } from '../../src/figures/scenario-change/notes.ts';
import { scenarioOfRows } from '../../src/figures/scenario-change/world.ts';
import { scenarioTable } from '../../src/figures/scenario-change/table.ts';
import { corridorsModel } from '../../src/figures/scenario-corridors/model.ts';
import { corridorsQueries } from '../../src/figures/scenario-corridors/told-ahead.ts';
import {
  queriesOf,
  scenarioYear,
  worldQueries,
  type WorldRows,
} from '../../src/figures/scenario-change/world-queries.ts';
import type { TestedRow } from '../../src/figures/scenario-tested/model.ts';
import testedSql from '../../src/figures/scenario-tested/query.sql?raw';
import { testedParameters } from '../../src/figures/scenario-tested/tested-query.ts';
import { builtDatabase } from './lib/built-database.ts';
import { askOnce, type Ask } from './lib/ask.ts';

const node = builtDatabase();
let ask: Ask;
let world: World;

/** The world of a year, as its two queries give it. */
async function worldIn(year: number): Promise<World> {
  const rows = async <Name extends keyof WorldRows>(name: Name) => {
    const query = worldQueries[name];
    return (await ask({
      ...query,
      parameters: { ...query.parameters, year },
    })) as unknown as WorldRows[Name];
  };
  return worldOf(year, await rows('corridors'), await rows('economies'));
}

beforeAll(async () => {
  ask = askOnce(node);
  world = await worldIn(scenarioYear);
});

interface TableRow {
  sender: string;
  receiver: string;
  usd: number;
  lower: number;
  upper: number;
  savings: number | null;
}

async function tableRows(): Promise<readonly TableRow[]> {
  const rows = await node.query(
    `SELECT sender::VARCHAR AS sender, receiver::VARCHAR AS receiver, usd, lower, upper, savings
    FROM corridor_table('modelled', ${scenarioYear}, ${scenarioYear - 1}, ${newestStock}) WHERE usd > 0`,
    [],
  );
  return rows as unknown as TableRow[];
}

describe('the world that scenarios start from', () => {
  test('has every corridor of the estimate, and of each receiver what the estimate has', async () => {
    const rows = await tableRows();
    const { corridors, economies } = world;
    expect(corridors.count).toBe(rows.length);
    const { before } = runScenario(world, []);
    const totals = new Map<string, number>();
    for (const { receiver, usd } of rows) totals.set(receiver, (totals.get(receiver) ?? 0) + usd);
    expect(Object.fromEntries(totals)).toEqual(
      Object.fromEntries(
        economies.flatMap((economy, at) => {
          const received = before.received[at] ?? 0;
          return received > 0 ? [[economy, received]] : [];
        }),
      ),
    );
  });

  test('has amounts to three digits, and intervals as the corridors’ pages do', async () => {
    const found = new Map((await tableRows()).map((row) => [`${row.sender} ${row.receiver}`, row]));
    const { corridors, economies } = world;
    let off = 0;
    for (let at = 0; at < corridors.count; at++) {
      const sender = economies[corridors.sender[at] ?? 0] ?? '';
      const receiver = economies[corridors.receiver[at] ?? 0] ?? '';
      const row = found.get(`${sender} ${receiver}`);
      const usd = corridors.usd[at] ?? 0;
      expect(row).toBeDefined();
      if (!row) continue;
      // The page has ends to two digits, outwards where they are near the amount; the largest corridor
      // without a price takes up the rest.
      const near = (one: number, other: number) => Math.abs(one - other) <= 0.1 * other + 1;
      if (Math.abs(usd - row.usd) > 0.0051 * row.usd + 1) off += 1;
      expect(near(corridors.lower[at] ?? 0, row.lower), `${sender} ${receiver} lower`).toBe(true);
      expect(near(corridors.upper[at] ?? 0, row.upper), `${sender} ${receiver} upper`).toBe(true);
    }
    expect(off).toBeLessThan(corridors.count / 100);
  });
});

test('sending at 3 % keeps what the corridors’ table says, to the dollar', async () => {
  const savings = (await tableRows()).reduce((sum, row) => sum + (row.savings ?? 0), 0);
  const { steps, kept, coverage } = runScenario(world, [{ ...newSteps.cost, target: 3 }]);
  const corridors = steps[0]?.kept?.corridors ?? new Float64Array();
  expect(corridors.reduce((sum, usd) => sum + Math.round(usd), 0)).toBe(savings);
  expect(kept?.world.central).toBeCloseTo(savings, -3);
  expect(savings).toBeGreaterThan(1e9);
  expect(coverage.priced.corridors).toBeGreaterThan(200);
  expect(coverage.priced.usd + coverage.doubted.usd + coverage.unpriced.usd).toBe(coverage.all.usd);
});

test('a levy in the United States and incomes in the Gulf are what a hand works out', async () => {
  const [sums] = (await node.query(
    `SELECT
      sum(usd) FILTER (sender = 'USA') AS usa,
      sum(usd) FILTER (sender = 'USA' AND receiver = 'MEX') AS mexico,
      sum(usd) FILTER (receiver = 'NPL' AND sender IN ('ARE', 'BHR', 'KWT', 'OMN', 'QAT', 'SAU')) AS nepal
    FROM modelled_flow(${scenarioYear})`,
    [],
  )) as unknown as [Record<'usa' | 'mexico' | 'nepal', number>];
  const receives = (code: string) => world.economies.indexOf(code);
  const levy = runScenario(world, [newSteps.levy]);
  // 1 % on half of the money, half of it on top: a dollar of it delivers 1 / (1.005 × 1.005).
  const left = 1 / (1.005 * 1.005);
  expect(levy.change.world.central / (sums.usa * 0.5 * (left - 1))).toBeCloseTo(1, 3);
  expect(levy.revenue?.world.central ?? 0).toBeGreaterThan(0);
  expect((levy.revenue?.world.central ?? 0) / (sums.usa * 0.5 * 0.01 * left)).toBeCloseTo(1, 3);
  const { central } = levy.change.byReceiver;
  expect((central[receives('MEX')] ?? 0) / (sums.mexico * 0.5 * (left - 1))).toBeCloseTo(1, 3);
  const gulf = runScenario(world, [newSteps.income]).change.byReceiver.central;
  expect((gulf[receives('NPL')] ?? 0) / (sums.nepal * -0.05)).toBeCloseTo(1, 2);
});

test('women and men who send are told as the gender page tells them', async () => {
  const [sums] = (await node.query(
    `SELECT sum(per_person) AS per_person, sum(income) AS income, sum(survey) AS survey
    FROM modelled_flow_by_sex(${scenarioYear}, 0.75, 'joined', 1)`,
    [],
  )) as unknown as [Record<'per_person' | 'income' | 'survey', number>];
  // All who are counted go home: what they sent is what is lost.
  const { change } = bySexOf(world, [
    { ...newSteps.people, share: 100, senders: 'all', sex: 'all' },
  ]);
  const { low, central, high } = change.women.world;
  const told = Object.values(sums);
  expect(-central / sums.per_person).toBeCloseTo(1, 2);
  expect(-low / Math.max(...told)).toBeCloseTo(1, 2);
  expect(-high / Math.min(...told)).toBeCloseTo(1, 2);
});

test.each(incomeYears)('the check of %i is the laboratory’s own step', async (year) => {
  const tested = (await ask({
    id: 'scenario-tested',
    sql: testedSql,
    parameters: testedParameters(`${year}`),
  })) as readonly TestedRow[];
  const before = await worldIn(year - 1);
  const result = runScenario(before, [{ ...newSteps.income, changes: [{ year }] }]);
  const { assumed } = result.change;
  expect(tested.length).toBeGreaterThan(150);
  for (const row of tested) {
    const at = before.economies.indexOf(row.economy);
    const received = result.before.received[at] ?? 0;
    const percent = (values: Float64Array) => (100 * (values[at] ?? 0)) / received;
    // Amounts and changes have a few digits in the packed world.
    expect(percent(assumed.byReceiver.central), row.economy).toBeCloseTo(row.volume_central, 1);
    const ends = [row.volume_low, row.volume_central, row.volume_high];
    expect(percent(assumed.byReceiver.low), row.economy).toBeCloseTo(Math.min(...ends), 0);
    expect(percent(assumed.byReceiver.high), row.economy).toBeCloseTo(Math.max(...ends), 0);
  }
});

describe('in a folded world, as embeds have it,', () => {
  const rowsOf = async (queries: typeof worldQueries) =>
    ({
      corridors: await ask(queries.corridors),
      economies: await ask(queries.economies),
    }) as WorldRows;
  const tellings: readonly { id: string; steps: readonly Step[] }[] = [
    ...presets,
    { id: 'as_2020', steps: [{ ...newSteps.income, changes: [{ year: 2020 }] }] },
  ];

  test.each(tellings)('$id tells every receiver and corridor what the page tells', async (one) => {
    const { steps } = one;
    const [whole, folded] = [await rowsOf(worldQueries), await rowsOf(queriesOf(steps))];
    const few = await rowsOf(corridorsQueries({ steps, receiver: null }));
    expect(folded.corridors.length).toBeLessThan(whole.corridors.length / 10);
    // Six digits are kept of what was worked out ahead; distances of ends have four where corridors are folded.
    const most = foldingOf(steps) === null ? 1e-5 : 1e-3;
    for (const tell of ['kept', 'change'] as const)
      for (const unit of ['usd', 'gdp'] as const) {
        const settings = { steps, tell, unit, receiver: null };
        const [long, short] = [[whole, whole] as const, [folded, few] as const].map(
          ([rows, corridors]) => {
            const scenario = scenarioOfRows(rows, steps);
            const model = scenarioModel(settings, scenario);
            const { changed, more, less } = corridorsModel(settings, corridors);
            // How far prices reach is said of steps that take prices alone.
            const { all } = scenario.result.coverage;
            const notes = scenarioNotes({ scenario });
            return {
              table: scenarioTable(model),
              notes,
              all,
              world: model.world,
              changed,
              more,
              less,
            };
          },
        );
        expect(apart(short, long, most)).toEqual([]);
      }
  });
});

/** Where two answers differ by more than a part of them, or in anything but a number. */
function apart(one: unknown, other: unknown, most: number, path = ''): string[] {
  if (typeof one === 'number' && typeof other === 'number') {
    const near = Math.abs(one - other) <= most * Math.abs(one);
    return near ? [] : [`${path}: ${one} and ${other}`];
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other ? [] : [`${path}: ${String(one)} and ${String(other)}`];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap((name) =>
    apart(
      one[name as keyof typeof one],
      other[name as keyof typeof other],
      most,
      `${path} ${name}`,
    ),
  );
}
