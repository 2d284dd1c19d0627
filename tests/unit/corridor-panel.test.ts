import { expect, test } from 'vitest';
import type { PlacedEconomy } from '../../src/domain/placed-economy.ts';
import { fillParameters } from '../../src/exports/sql-href.ts';
import { brokenBetween, changeOf } from '../../src/figures/corridor-panel/change.ts';
import { longTable, wideTable } from '../../src/figures/corridor-panel/export.ts';
import { panelOf } from '../../src/figures/corridor-panel/panel.ts';
import {
  breaksQuery,
  membersQuery,
  yearQuery,
  type BreakRow,
  type MemberRow,
  type YearRow,
} from '../../src/figures/corridor-panel/queries.ts';
import { referenceRows } from '../../src/figures/corridor-panel/reference-rows.ts';
import { dimensionsOf, pivotOf } from '../../src/figures/corridor-panel/pivot.ts';
import {
  panelStatement,
  pivotStatement,
  wideStatement,
} from '../../src/figures/corridor-panel/statement.ts';
import { yearColumns } from '../../src/figures/corridor-panel/year-columns.ts';
import { failures, type RowFilters } from '../../src/figures/corridor-table/filter.ts';
import { corridorsQuery } from '../../src/figures/corridor-table/queries.ts';
import type { CorridorRow, TableYear } from '../../src/figures/corridor-table/rows.ts';
import { tableParameters } from '../../src/figures/corridor-table/settings.ts';
import { workingSet } from '../../src/figures/corridor-table/working-set.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import economies from '../../src/figures/economies/economies.sql?raw';
import tableYears from '../../src/figures/corridor-table/years.sql?raw';
import { bind } from '../../src/database/bind.ts';
import type { Query } from '../../src/database/query.ts';
import { builtDatabase } from './lib/built-database.ts';

const node = builtDatabase();
const ask = async <Row>({ sql, parameters }: Pick<Query<Row>, 'sql' | 'parameters'>) => {
  const bound = bind(sql, parameters);
  return (await node.query(bound.sql, bound.values)) as Row[];
};

const says = { known: {}, column: (key: string) => key, label: (id: string) => id };

/** A panel as the page makes it, and what its statement is asked by. */
async function made(kind: 'published' | 'modelled', years: readonly number[], search: string) {
  const [world, known, members] = [
    await ask<PlacedEconomy>({ sql: economies, parameters: {} }),
    await ask<TableYear>({ sql: tableYears, parameters: {} }),
    await ask<MemberRow>(membersQuery),
  ];
  const [since = 0, year = since] = [years[0], years.at(-1)];
  const columns = [];
  for (const one of years)
    columns.push(yearColumns(await ask<YearRow>(yearQuery(kind, one, one, 2024))));
  const panel = panelOf({
    kind,
    years,
    editions: years.map(
      (one) => known.find((entry) => entry.kind === kind && entry.year === one)?.edition ?? '',
    ),
    columns,
    members,
  });
  const base = await ask<CorridorRow>(corridorsQuery({ kind, year, since, stock: '2024' }));
  const rows = referenceRows(panel, base, { year, since, facts: 'then' }, new Set());
  const set = workingSet(rows, world);
  const { values } = readParameters(tableParameters(), search);
  const filters: RowFilters = { ...values, found: null };
  const failed = failures(set, filters);
  const passing = rows.filter((_, at) => failed[at] === 0);
  const asked = { kind, stock: '2024' as const, years, factsOf: (one: number) => one, year };
  return { panel, passing, filters, asked, world, since, year };
}

const sorted = (rows: readonly Record<string, unknown>[]) =>
  rows.toSorted((a, b) => {
    const key = (row: typeof a) => `${row['sender']}${row['receiver']}${row['year'] ?? ''}`;
    return key(a) < key(b) ? -1 : 1;
  });

/** The rows of a file as objects, and those of a statement with the same columns. */
function compared(
  table: ReturnType<typeof longTable>,
  rows: readonly Record<string, unknown>[],
  leaving: (id: string) => boolean = () => false,
) {
  const ids = table.columns.map(({ id }) => id).filter((id) => !leaving(id));
  const pick = (row: Record<string, unknown>) =>
    Object.fromEntries(ids.map((id) => [id, row[id] ?? null]));
  const file = table.rows.map((cells) =>
    Object.fromEntries(table.columns.map(({ id }, at) => [id, cells[at] ?? null])),
  );
  return [sorted(file.map(pick)), sorted(rows.map(pick))] as const;
}

test.each([
  { kind: 'published', years: [2017, 2018, 2021], search: '' },
  {
    kind: 'published',
    years: [2010, 2021],
    search: 'receiver_group=sids&cost=7..&women=50..',
  },
  { kind: 'modelled', years: [2019, 2024], search: 'to=NPL&amount=1e6..' },
] as const)(
  'a $kind panel of $years ($search) is what its SQL gives',
  async (one) => {
    const { panel, passing, filters, asked, world, since, year } = await made(
      one.kind,
      one.years,
      one.search,
    );
    expect(passing.length).toBeGreaterThan(0);
    const long = panelStatement(asked, filters, [{ key: 'usd', down: true }], null);
    const rows = await node.query(fillParameters(long.sql, long.parameters), []);
    const [file, told] = compared(longTable(panel, passing, world, [], says), rows);
    expect(file).toHaveLength(passing.length * one.years.length);
    expect(file).toEqual(told);

    const wide = wideStatement(asked, filters, [{ key: 'usd', down: true }], null);
    const corridors = await node.query(fillParameters(wide.sql, wide.parameters), []);
    const [wideFile, wideTold] = compared(
      wideTable(panel, passing, world, [], { year, since }, says),
      corridors,
      (id) => /^(?:change|growth)_/.test(id),
    );
    expect(wideFile).toEqual(wideTold);
  },
  600_000,
);

test('sums of a pivot are those of its SQL, cells and totals', async () => {
  const { panel, passing, filters, asked, world, year } = await made(
    'published',
    [2018, 2021],
    'receiver_income=L,LM',
  );
  const asks = [
    ['receiver_region', 'year', 'sum'],
    ['sender', 'receiver', 'mean'],
    ['sender_ldc', 'receiver_income', 'corridors'],
    ['receiver', 'year', 'cost_weighted'],
    ['year', 'sender_region', 'cost_mean'],
    ['receiver_region', 'year', 'migrants'],
    ['sender_region', 'receiver_sids', 'women'],
  ] as const;
  for (const [down, across, value] of asks) {
    const pivot = { down, across, value, year };
    const { sql, parameters } = pivotStatement(asked, filters, null, pivot);
    const rows = await node.query(fillParameters(sql, parameters), []);
    const ends = dimensionsOf(pivot);
    const round = (one: number) => (Number.isNaN(one) ? null : Number(one.toPrecision(9)));
    const told = new Map(
      rows.map((row) => {
        const key = (of: string) => (row[of] === null ? 'null' : String(row[of]));
        const at = [row['sum_of'], key(ends.down), key(ends.across)].join(' ');
        return [at, row['value'] === null ? null : round(Number(row['value']))];
      }),
    );
    const made = pivotOf(panel, passing, world, pivot);
    const cells = [
      ...made.rows.flatMap((row, at) =>
        made.columns.map((column, place) => [
          `cell ${row} ${column}`,
          made.cells[at * made.columns.length + place]!,
        ]),
      ),
      ...made.rows.map((row, at) => [`row ${row} null`, made.rowTotals[at]!]),
      ...made.columns.map((column, at) => [`column null ${column}`, made.columnTotals[at]!]),
      ['all null null', made.total],
    ] as [string, number][];
    for (const [at, one] of cells) expect(told.get(at) ?? null, `${value} ${at}`).toBe(round(one));
    expect(cells.length).toBeGreaterThanOrEqual(told.size);
  }
}, 600_000);

test('the matrix of 2021 comes whole as a panel of one year', async () => {
  const { panel, passing, world } = await made('published', [2021], 'amount=1..');
  const { rows, columns } = longTable(panel, passing, world, [], says);
  const at = columns.findIndex(({ id }) => id === 'usd');
  expect(rows).toHaveLength(10_227);
  expect(Math.round(rows.reduce((sum, row) => sum + Number(row[at]), 0) / 1e6)).toBe(781_076);
}, 600_000);

test.each([
  ['published', 2021, 2018],
  ['published', 2010, 2021],
  ['modelled', 2024, 2015],
  ['modelled', 2024, 2021],
] as const)(
  'one year’s table tells growth as a panel does: %s, %i since %i',
  async (kind, year, since) => {
    const rows = await ask<CorridorRow>(corridorsQuery({ kind, year, since, stock: '2024' }));
    const breaks = await ask<BreakRow>(breaksQuery);
    const broken = kind === 'modelled' ? brokenBetween(breaks, since, year) : new Set<string>();
    const apart = rows.filter((row) => {
      const { usd, percent } = changeOf(row.usd, row.before, broken.has(row.receiver));
      const near = (one: number | null, other: number | null) =>
        one === null || other === null
          ? one === other
          : Math.abs(one - other) <= 1e-5 * Math.max(1, Math.abs(one));
      return !near(usd, row.change) || !near(percent, row.change_pct);
    });
    expect(apart.slice(0, 3)).toEqual([]);
    expect(rows.filter((row) => row.change_pct !== null).length).toBeGreaterThan(1000);
  },
);
