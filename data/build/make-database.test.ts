import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tables } from '../import/lib/tables.ts';
import { measureIds } from '../../src/domain/measure.ts';
import { makeDatabase } from './make-database.ts';
import { places } from './paths.ts';
import { declareTables, tableNames } from './schema.ts';
import { smallTables, withSmallTables, type SmallTables } from './testing/small-tables.ts';
import { readTableInput } from './table-input.ts';
import { openBuildDatabase, type BuildDatabase, type Row } from './build-database.ts';

const made = (changes: Partial<SmallTables>) =>
  withSmallTables(changes, (tables) => makeDatabase({ tables, sql: places.sql }, undefined));

/** A database made of the small tables as they are; only read. */
let unchanged: BuildDatabase;
beforeAll(async () => {
  unchanged = await made({});
});
afterAll(() => unchanged.close());

/** Rows of a query over a database made of the small tables, some changed. */
async function ask(sql: string, changes?: Partial<SmallTables>): Promise<Row[]> {
  if (!changes) return unchanged.rows(sql);
  const database = await made(changes);
  try {
    return await database.rows(sql);
  } finally {
    database.close();
  }
}

const values = (measure: string, series: string) =>
  `SELECT year, economy::VARCHAR AS economy, value, status::VARCHAR AS status FROM measure_value
   WHERE measure = '${measure}' AND series = '${series}' ORDER BY year, economy`;

test('the schema declares the tables and columns that the importers write', async () => {
  expect((await tableNames(places.sql)).toSorted()).toEqual(Object.keys(tables).toSorted());
  const declared = await withSmallTables({}, async (folder) => {
    const database = await openBuildDatabase();
    for (const name of await tableNames(places.sql)) await readTableInput(database, folder, name);
    const found = await declareTables(database, places.sql);
    database.close();
    return found;
  });
  for (const table of declared) {
    const written = Object.values(tables).find(({ name }) => name === table.name);
    expect([table.name, ...table.columns.map(({ name }) => name).toSorted()]).toEqual([
      table.name,
      ...(written?.columns ?? []).map(({ name }) => name).toSorted(),
    ]);
    expect([table.name, ...table.key.toSorted()]).toEqual([
      table.name,
      ...(written?.key ?? []).toSorted(),
    ]);
  }
});

describe('remittances', () => {
  test('come from the newest release of each publisher, estimates marked', async () => {
    expect(await ask(values('received', 'knomad'))).toEqual([
      { year: 2022, economy: 'AAA', value: 100e6, status: 'published' },
      { year: 2022, economy: 'CCC', value: 900e6, status: 'published' },
      { year: 2023, economy: 'AAA', value: 110e6, status: 'estimate' },
    ]);
  });

  test("are a share of the World Bank's GDP, whoever has the amount", async () => {
    const rows = await ask(values('received_gdp', 'knomad'));
    expect(rows.map((row) => [row['year'], row['value']])).toEqual([[2022, 10]]);
  });

  test('of a year that lacks who mattered the year before are not complete', async () => {
    const rows = await ask(
      `SELECT year, published, summed, economies, complete FROM measure_total
       WHERE measure = 'received' AND series = 'knomad' ORDER BY year`,
    );
    expect(rows).toEqual([
      { year: 2022, published: 1e9, summed: 1e9, economies: 2, complete: true },
      { year: 2023, published: null, summed: 110e6, economies: 1, complete: false },
    ]);
  });

  test('tell a zero cell from one that has no estimate', async () => {
    const states = `SELECT DISTINCT state FROM matrix_cell_state WHERE sender = 'CCC' AND receiver = 'BBB'`;
    expect(await ask(states)).toEqual([{ state: 'zero' }]);
    const unknown = smallTables.remittance_matrix_economy.map((row) =>
      row.replace('BBB,true,true', 'BBB,true,false'),
    );
    const flows = smallTables.remittance_flow.filter((row) => !row.includes(',BBB,0'));
    expect(
      await ask(states, { remittance_matrix_economy: unknown, remittance_flow: flows }),
    ).toEqual([{ state: 'no_estimate' }]);
  });
});

describe('costs', () => {
  const corridors = `SELECT quarter, receiver::VARCHAR AS receiver, cost_pct, quotes, status::VARCHAR AS status
    FROM corridor_cost ORDER BY quarter, receiver`;
  /** Nine quotes a corridor and quarter, of one release. */
  const costs = (...rows: string[]) => ({
    sending_cost: rows.map((row) => `rpw-2025Q1,${row},,9`),
    published_total: [
      ...smallTables.published_total.filter((row) => !row.startsWith('wb-rpw')),
      `wb-rpw,rpw-2025Q1,quotes,2025,${9 * rows.length},quotes`,
    ],
  });

  test('are of the newest quarter with enough quotes; where none has, thin', async () => {
    expect(await ask(corridors)).toEqual([
      { quarter: '2015Q1', receiver: 'AAA', cost_pct: 10, quotes: null, status: 'published' },
      { quarter: '2015Q1', receiver: 'CCC', cost_pct: 4, quotes: null, status: 'published' },
      { quarter: '2016Q1', receiver: 'AAA', cost_pct: 9, quotes: null, status: 'published' },
      { quarter: '2016Q3', receiver: 'CCC', cost_pct: 45, quotes: 1, status: 'thin' },
    ]);
  });

  test('of a corridor below zero within the year, or of half and more, are doubtful', async () => {
    const rows = costs(
      '2024Q1,BBB,AAA,200,-19.9',
      '2025Q1,BBB,AAA,200,25.6',
      '2026Q2,BBB,AAA,200,8',
      '2025Q1,BBB,CCC,200,118',
    );
    const told = await ask(corridors, rows);
    expect(told.map((row) => [row['quarter'], row['receiver'], row['status']])).toEqual([
      ['2024Q1', 'AAA', 'doubtful'],
      ['2025Q1', 'AAA', 'doubtful'],
      ['2025Q1', 'CCC', 'doubtful'],
      ['2026Q2', 'AAA', 'published'],
    ]);
  });

  test('that leap to over three times, or under a third, of five years are doubtful until it lasts', async () => {
    const years = (first: number, ends: string, cost: number, count: number) =>
      Array.from(
        { length: count },
        (_, n) => `${first + Math.floor(n / 4)}Q${(n % 4) + 1},${ends},200,${cost}`,
      );
    const from2020 = (ends: string) => years(2020, ends, 6, 8);
    const told = await ask(
      `SELECT sender || '-' || receiver AS ends, quarter FROM corridor_cost_quarter
       WHERE status = 'doubtful' ORDER BY ends, quarter`,
      costs(
        ...['AAA,BBB', 'AAA,CCC', 'BBB,AAA', 'BBB,CCC', 'CCC,AAA'].flatMap(from2020),
        // Three times and a third are within; more, and less, are not.
        '2022Q1,AAA,BBB,200,18',
        '2022Q2,AAA,BBB,200,18.1',
        '2022Q1,AAA,CCC,200,2',
        '2022Q2,AAA,CCC,200,1.9',
        // Four rounds of a new level are doubtful; with the fifth all of them are a cost.
        ...years(2022, 'BBB,AAA', 20, 4),
        ...years(2022, 'BBB,CCC', 20, 5),
        ...years(2022, 'CCC,AAA', 1, 2),
        // Of less than eight quarters nothing is usual.
        ...years(2020, 'CCC,BBB', 6, 6),
        '2022Q1,CCC,BBB,200,30',
      ),
    );
    expect(told.map(({ ends, quarter }) => `${String(ends)} ${String(quarter)}`)).toEqual([
      'AAA-BBB 2022Q2',
      'AAA-CCC 2022Q2',
      ...['2022Q1', '2022Q2', '2022Q3', '2022Q4'].map((quarter) => `BBB-AAA ${quarter}`),
      'CCC-AAA 2022Q1',
      'CCC-AAA 2022Q2',
    ]);
  });

  test('of an economy weigh its corridors by what they carry, and say how much that is', async () => {
    const rows = costs(
      '2022Q1,BBB,AAA,200,4',
      '2022Q1,BBB,CCC,200,11',
      '2023Q1,BBB,CCC,200,11',
      '2024Q1,BBB,CCC,200,118',
    );
    const from = await ask(
      `SELECT year, cost_pct, round(coverage, 4) AS coverage, corridors, partner::VARCHAR AS partner, status::VARCHAR AS status
       FROM economy_cost WHERE direction = 'from' ORDER BY year`,
      rows,
    );
    const whole = { year: 2022, cost_pct: 5, corridors: 2, partner: null, status: 'published' };
    expect(from).toMatchObject([
      { ...whole, coverage: 1 },
      { year: 2023, cost_pct: 11, corridors: 1, partner: 'CCC', status: 'partial' },
      { year: 2024, cost_pct: 118, corridors: 0, partner: null, status: 'doubtful' },
    ]);
    expect(from[1]?.['coverage']).toBeCloseTo(150 / 1050, 3);
  });
});

test('refugees: listed without any is zero, not listed is no data', async () => {
  expect(await ask(values('refugees_origin', 'unhcr'))).toEqual([
    { year: 2025, economy: 'AAA', value: 40, status: 'published' },
    { year: 2025, economy: 'CCC', value: 0, status: 'published' },
  ]);
});

test("women's share of nobody is no data", async () => {
  const rows = await ask(values('hosted_women', 'undesa-2024'));
  expect(rows.map((row) => row['economy'])).toEqual(['BBB']);
});

test('every measure of the map has values', async () => {
  const rows = await ask('SELECT DISTINCT measure::VARCHAR AS measure FROM measure_value');
  expect(rows.map((row) => String(row['measure'])).toSorted()).toEqual([...measureIds].toSorted());
});

test('the checks passed are kept', async () => {
  const rows = await ask(
    `SELECT "check", tested, passed FROM check_result WHERE source = 'undesa-ims-2024' AND "check" = 'world-migrants'`,
  );
  expect(rows).toEqual([{ check: 'world-migrants', tested: 2, passed: 2 }]);
});
