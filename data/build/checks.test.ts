import { expect, test } from 'vitest';
import { makeDatabase } from './make-database.ts';
import { places } from './paths.ts';
import { sqlFiles } from './sql-files.ts';
import {
  smallEditions,
  smallTables,
  withSmallTables,
  type SmallTables,
} from './testing/small-tables.ts';

/** The table with one of its lines changed, or one more. */
function broken(table: keyof SmallTables, from: string, to: string): Partial<SmallTables> {
  const lines = smallTables[table];
  if (from === '') return { [table]: [...lines, to] };
  expect(lines.join('\n')).toContain(from);
  return { [table]: lines.map((line) => line.replace(from, to)) };
}

const editions = await smallEditions();

const csv = /^Table indicator: .* is not the CSV it should be/;

/** What a broken row must make each check say, in order: table, row, source, reason. */
const cases: readonly [check: string, changes: Partial<SmallTables>, said: RegExp][] = [
  ['columns', broken('indicator', '1000000000', '1,000'), csv],
  [
    'types',
    broken('indicator', ',1000000000', ',many'),
    /table indicator, row 2, source wb-wdi: value many is not a DOUBLE/,
  ],
  [
    'types',
    broken('account_access', 'AAA', 'ZZZ'),
    /table account_access, row 2: economy ZZZ is unknown|none of/,
  ],
  [
    'types',
    broken('remittance_total', 'wb-wdi,June 2025,paid', 'nobody,June 2025,paid'),
    /source nobody is/,
  ],
  [
    'required',
    broken('remittance_total', '120000000', ''),
    /table remittance_total, row 6, source wb-wdi: usd is empty/,
  ],
  [
    'keys',
    broken('programme_economy', '', 'p1,AAA'),
    /table programme_economy, row 3: its key p1, AAA is there before/,
  ],
  [
    'matrix-grand-total',
    broken('remittance_matrix', '1100000000', '1200000000'),
    /row 2021, source knomad-brm: .*US\$1,100,000,000 and US\$0 was left out, the publisher says US\$1,200,000,000/,
  ],
  [
    'matrix-row-totals',
    broken('remittance_matrix_economy', '1050000000,0', '1060000000,0'),
    /row 2021 BBB, source knomad-brm/,
  ],
  [
    'matrix-column-totals',
    broken('remittance_matrix_economy', '50000000,150000000', '50000000,170000000'),
    /row 2021 CCC/,
  ],
  [
    'matrix-cells',
    broken('remittance_matrix', ',3,1,2,', ',4,1,2,'),
    /the table has 3 cells above zero and 0 were left out, the file has 4/,
  ],
  [
    'matrix-members',
    broken('remittance_matrix_economy', 'XUN,true,true', 'XUN,true,false'),
    /row 2021 CCC XUN.*not in the matrix/,
  ],
  [
    'flow-state',
    broken('remittance_flow', '0,zero', '0,published'),
    /row 2021 AAA BBB.*published with US\$0/,
  ],
  [
    'two-ends',
    broken('sending_cost', 'BBB,CCC,200,4', 'CCC,CCC,200,4'),
    /table sending_cost, row 2015Q1 CCC/,
  ],
  [
    'world-remittances',
    broken('remittance_total', '2022,CCC,900000000', '2022,CCC,800000000'),
    /US\$900,000,000, the publisher says US\$1,000,000,000/,
  ],
  [
    'placeholders',
    broken('remittance_total', 'BBB,0,placeholder,other_years', 'BBB,0,published,'),
    /row June 2025 paid 2022 BBB, source wb-wdi: US\$0 is published, because nothing/,
  ],
  [
    'placeholders',
    broken('remittance_total', '120000000,published,', '120000000,placeholder,matrix'),
    /US\$120,000,000 is placeholder, because matrix/,
  ],
  [
    'world-migrants',
    broken('published_total', '304021813', '304021814'),
    /source undesa-ims-2024: .*304,021,813/,
  ],
  ['known-totals', broken('migrant_stock', '140000000', '140000001'), /source undesa-ims-2020/],
  [
    'official-sums',
    broken('official_flow', 'month,2024,400,4', 'month,2024,500,4'),
    /row 2024Q1 received, source banxico: .*US\$1,000, the central bank says US\$1,100/,
  ],
  [
    'subnational-sums',
    broken('subnational_flow', '2024Q1,2024,600', '2024Q1,2024,700'),
    /row BBB 2024Q1, source banxico: .*US\$700, the nation is US\$600/,
  ],
  ['price-index', broken('price_index', '310.3', '31.03'), /row us_cpi_u 2024-02/],
  [
    'conflict-estimates',
    broken('conflict_deaths', '20,10,40', '50,10,40'),
    /row 2024 AAA, source ucdp-25.1: 50 deaths, between 10 and 40/,
  ],
  [
    'world-indicators',
    broken('published_total', 'world_gdp_usd,2022,1000000000', 'world_gdp_usd,2022,900000000'),
    /row June 2025 world_gdp_usd 2022, source wb-wdi: .*1,000,000,000 US\$.*900,000,000/,
  ],
  [
    'quotes',
    broken('published_total', '2025,4,quotes', '2025,5,quotes'),
    /row rpw-2025Q1, source wb-rpw: its corridors have 4 quotes, the release 5/,
  ],
  [
    'known-sources',
    broken('migrant_stock', '2020,2020,', '2019,2020,'),
    /row undesa-ims-2019.*table migrant_stock rests on it/,
  ],
  [
    'known-editions',
    {
      source_edition: editions.map((line) =>
        line.replace(/(remittance_total,paid,.*),(\d+),$/, '$1,2100,'),
      ),
    },
    /row remittance_total .* source wb-wdi: .* described as of \d+ to 2100/,
  ],
  [
    'shares',
    broken('account_access', '40,30', '140,30'),
    /row 2024 AAA female, source wb-findex-2025: a share of 140/,
  ],
  [
    'cost-range',
    broken('sending_cost', '2015Q1,BBB,CCC,200,4', '2015Q1,BBB,CCC,200,400'),
    /row 2015Q1 BBB CCC US\$200/,
  ],
  ['cost-range', broken('sending_cost', '2015Q1,BBB,CCC', '2015Q5,BBB,CCC'), /row 2015Q5/],
  ['years', broken('account_access', '2024,', '1024,'), /table account_access, row 1024/],
  [
    'displaced-sex',
    broken('displaced', '40,10,20', '40,30,20'),
    /30 women and 20 men of 40 persons/,
  ],
  ['population-sex', broken('population_by_sex', '5000,5000', '5000,19000'), /row 2020 AAA/],
  ['programme-links', broken('programme_economy', '', 'p2,AAA'), /row p2 AAA.*no such programme/],
  ['left-out', broken('left_out', 'indicator', 'indicators'), /row aggregates, source wb-wdi/],
  [
    'placed',
    broken('economy', '10,10', ','),
    /table economy, row AAA.*Aland has a place but no point/,
  ],
];

test.each(cases)('%s stops the build', async (check, changes, said) => {
  const build = withSmallTables(changes, (folder) =>
    makeDatabase({ tables: folder, sql: places.sql }, undefined),
  );
  const error = await build.then(
    () => new Error('built'),
    (reason: unknown) => reason as Error,
  );
  expect(error.message).toMatch(said);
  expect(error.message).toMatch(said === csv ? csv : new RegExp(`Check ${check} failed`));
});

/** Held by the build itself: no change of a table alone can break them. */
const builtIn = ['measures', 'measure-sums'];

test('every check has a row that breaks it', async () => {
  const names = (await sqlFiles(`${places.sql}/checks`)).map((file) => file.name);
  const tried = new Set(cases.map(([name]) => name));
  expect(names.filter((name) => !tried.has(name)).toSorted()).toEqual(builtIn.toSorted());
});
