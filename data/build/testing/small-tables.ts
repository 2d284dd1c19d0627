import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceEditions } from '../../import/lib/source-editions.ts';
import type { Source } from '../../import/lib/source-row.ts';
import { readTables, tableText, type Tables } from '../../import/lib/table-files.ts';
import { tableNames, tables, type TableName } from '../../import/lib/tables.ts';

/** Rows of each table, as CSV lines without header; figures typed for the tests. */
export type SmallTables = Record<TableName, readonly string[]>;

const economies = {
  AAA: 'AA,1,Aland,africa,Northern Africa,,L,true,false,false,true,true,10,10',
  BBB: 'BB,2,Bland,europe,Western Europe,,H,false,false,false,false,true,20,20',
  CCC: 'CC,3,Cland,asia,Southern Asia,,LM,false,true,false,false,true,30,-30',
  XUN: ',,Unallocated,,,,,false,false,false,false,false,,',
};

/** Three places and an unallocated one, with a figure or two in every table; every check holds. */
export const smallTables: SmallTables = {
  economy: Object.entries(economies).map(([code, rest]) => `${code},${rest},`),
  economy_group: ['income,2026,AAA,L', 'fcv,2026,AAA,FCV'],
  economy_code: ['world-bank,AAA,Aland,AAA,', 'world-bank,WLD,World,,an aggregate'],
  remittance_matrix: ['2021,knomad-brm,December 2099,3,1,2,0,zero,4,1100000000,'],
  remittance_flow: [
    '2021,AAA,BBB,0,zero',
    '2021,BBB,AAA,900000000,published',
    '2021,BBB,CCC,150000000,published',
    '2021,CCC,XUN,50000000,published',
  ],
  remittance_matrix_economy: [
    '2021,AAA,true,true,0,900000000',
    '2021,BBB,true,true,1050000000,0',
    '2021,CCC,true,true,50000000,150000000',
    '2021,XUN,true,true,,50000000',
  ],
  remittance_total: [
    'knomad-flows,November 2023,received,2022,AAA,100000000,published,',
    'knomad-flows,November 2023,received,2022,CCC,900000000,published,',
    'knomad-flows,November 2023,received,2023,AAA,110000000,estimate,',
    'knomad-flows,June 2023,received,2022,AAA,99000000,published,',
    'wb-wdi,June 2025,received,2022,AAA,120000000,published,',
    'wb-wdi,June 2025,paid,2021,BBB,500000000,published,',
    'wb-wdi,June 2025,paid,2022,BBB,0,placeholder,other_years',
  ],
  remittance_gdp: ['knomad-flows,November 2023,2023,AAA,12.5'],
  official_flow: [
    'banxico,to 2024Q1,transfers,AAA,received,,BBB,2024Q1,quarter,2024,600,',
    'banxico,to 2024Q1,transfers,AAA,received,unidentified,,2024Q1,quarter,2024,400,',
    'banxico,to 2024-03,transfers,AAA,received,world,,2024-01,month,2024,300,3',
    'banxico,to 2024-03,transfers,AAA,received,world,,2024-02,month,2024,300,3',
    'banxico,to 2024-03,transfers,AAA,received,world,,2024-03,month,2024,400,4',
  ],
  subdivision: ['AA-X,AAA,Ex', 'BB-Y,BBB,Why'],
  subnational_flow: [
    'banxico,to 2024Q1,AA-X,AAA,received,,2024Q1,2024,1000',
    'banxico,to 2024Q1,BB-Y,BBB,paid,AAA,2024Q1,2024,600',
  ],
  price_index: [
    'bls-cpi,to 2024-02,us_cpi_u,2024-01,2024,308.4',
    'bls-cpi,to 2024-02,us_cpi_u,2024-02,2024,310.3',
  ],
  event: ['tax,2024-02-01,BBB,,us-pl-119-21'],
  conflict_deaths: ['ucdp-25.1,25.1,2024,AAA,20,10,40'],
  published_total: [
    'knomad-flows,November 2023,world_received,2022,1000000000,US$',
    'undesa-ims-2024,2024,stock_world,2024,304021813,persons',
    'undesa-ims-2024,2024,stock_world_female,2024,146012018,persons',
    'wb-rpw,rpw-2025Q1,quotes,2025,4,quotes',
    'wb-wdi,June 2025,world_gdp_usd,2022,1000000000,US$',
  ],
  sending_cost: [
    'databank-2020,2016Q1,BBB,AAA,200,9,,',
    'databank-2020,2016Q2,BBB,AAA,200,7.9,,',
    'databank-2020,2015Q1,BBB,AAA,200,10,,',
    'databank-2020,2015Q1,BBB,CCC,200,4,,',
    'rpw-2025Q1,2016Q2,BBB,AAA,200,8,1,2',
    'rpw-2025Q1,2016Q3,BBB,AAA,200,5,1,1',
    'rpw-2025Q1,2016Q3,BBB,AAA,500,3,1,1',
    'rpw-2025Q1,2016Q3,BBB,CCC,200,45,1,1',
  ],
  sending_cost_economy: ['2020,AAA,to,6.5', '2020,BBB,from,5.5'],
  sending_cost_provider: ['2025Q1,bank,12.5,100'],
  migrant_stock: [
    '2024,2024,AAA,BBB,146011858,158009705,b',
    '2024,2024,CCC,BBB,160,90,b',
    '2024,2024,BBB,AAA,0,0,bi',
    '2020,2020,AAA,BBB,140000000,140598105,b',
  ],
  population_by_sex: ['2020,AAA,5000,5000'],
  displaced: [
    '2025,AAA,BBB,refugees,40,10,20',
    '2025,CCC,BBB,asylum_seekers,7,,',
    '2025,AAA,BBB,returned_refugees,5,,',
  ],
  account_access: ['2024,AAA,female,40,30,20,10'],
  survey_sending: [],
  indicator: [
    'wb-wdi,June 2025,gdp_usd,2022,AAA,1000000000',
    'wb-wdi,June 2025,population,2020,AAA,10000',
    'wb-wdi,June 2025,population,2022,AAA,10000',
    'wb-wdi,June 2025,poverty_300_pct,2020,AAA,12',
  ],
  programme: ['p1,A title,,,,2020,2021,Active,,1000,USD,,,,,,'],
  programme_economy: ['p1,AAA'],
  source: [
    'iom-gdi',
    'banxico',
    'bls-cpi',
    'iom-projects',
    'knomad-brm',
    'knomad-flows',
    'ucdp-25.1',
    'us-pl-119-21',
    'undesa-ims-2020',
    'undesa-ims-2024',
    'undesa-wpp-2019',
    'unhcr',
    'wb-class',
    'wb-findex-2025',
    'wb-rpw',
    'wb-wdi',
  ].map(
    (id) =>
      `${id},${id.replace(/-\d{4}$/, '')},A publisher,A name,A title,An edition,CC BY 4.0,,https://example.org,A citation,,,,false`,
  ),
  // Made of the rows of the others when they are written.
  source_edition: [],
  left_out: ['wb-wdi,June 2025,indicator,aggregates,40,,,not economies'],
};

/**
 * Writes the small tables, some of them changed, to a folder that is gone after `work`.
 *
 * @param changes the lines to write in place of a table's
 */
export async function withSmallTables<T>(
  changes: Partial<SmallTables>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-tables-'));
  try {
    const all = { ...smallTables, ...changes };
    for (const name of tableNames) await writeLines(folder, name, all[name]);
    if (changes.source_edition === undefined)
      await writeLines(folder, 'source_edition', await editionLines(folder));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The lines of table `source_edition` that the small tables get, for a test that breaks one. */
export async function smallEditions(): Promise<readonly string[]> {
  return withSmallTables({}, async (folder) => {
    const text = await readFile(join(folder, 'source_edition.csv'), 'utf8');
    return text.trim().split('\n').slice(1);
  });
}

async function writeLines(folder: string, name: TableName, lines: readonly string[]) {
  const header = tables[name].columns.map((column) => column.name).join(',');
  await writeFile(join(folder, `${name}.csv`), [header, ...lines, ''].join('\n'));
}

/** Of rows whose table is not read, as it is broken, the editions are those of the small tables. */
async function editionLines(folder: string): Promise<readonly string[]> {
  let all: Tables;
  try {
    all = readTables(folder);
  } catch {
    return smallEditions();
  }
  const known = new Set(all.source.map(({ id }) => id));
  const named = new Set([
    ...tableNames.flatMap((name): readonly string[] => tables[name].sources),
    ...all.migrant_stock.map(({ edition }) => `undesa-ims-${String(edition)}`),
    ...all.indicator.map((row) => String(row['source'])),
  ]);
  const listed = Object.fromEntries(
    [...named].map((id): [string, Source] => [id, { ...source, id }]),
  );
  const rows = sourceEditions(all, [], listed).filter((row) => known.has(row['source']!));
  return tableText(tables.source_edition, rows).trim().split('\n').slice(1);
}

const source = {
  publisher: 'A publisher',
  name: 'A name',
  title: 'A title',
  edition: 'An edition of 2025',
  licence: 'CC BY 4.0',
  link: 'https://example.org',
  citation: 'A citation',
};
