import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { unzipSync, strFromU8 } from 'fflate';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordHash } from '../../../src/build/packages/archive.ts';
import { nameOf, readCopy } from '../../../src/build/packages/built-copy.ts';
import { pythonPackage } from '../../../src/build/packages/python-package.ts';
import { sharedSql, tablesIn, wholeInParquet } from '../../../src/build/packages/shared-sql.ts';
import { packageFiles, writePackages } from '../../../src/build/packages/write-packages.ts';
import { root } from '../../../src/build/root.ts';
import { csvParts } from '../../../src/exports/formats/csv.ts';
import { provenance } from '../../../src/exports/formats/provenance.ts';
import { trialContents } from '../../../src/exports/testing/trial-contents.ts';
import { has, printed } from './lib.ts';

const latest = join(root, 'public/data/latest');
const copy = readCopy(latest, null);
const minutes = 60_000;
let folder: string;
let instance: DuckDBInstance;
let duckdb: DuckDBConnection;
const ask = async (sql: string) => (await duckdb.runAndReadAll(sql)).getRowsJson();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-packages-'));
  instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  duckdb = await instance.connect();
  await duckdb.run(`ATTACH '${join(latest, 'atlas.duckdb')}' AS atlas (READ_ONLY); USE atlas`);
  await duckdb.run(
    `CREATE TABLE memory.main.own AS FROM modelled_flow(newest_covered_year());
     CREATE TABLE memory.main.other AS FROM modelled_flow(2019, 0.5, '2020', 'rolled_fitted');
     CREATE TABLE memory.main.dear AS
     SELECT newest_covered_year() AS year, sender, receiver, usd, lower, upper, status, women, stock_year, cost, cost_year
     FROM corridor_table('modelled', newest_covered_year(), newest_matrix_year(), newest_stock_edition())
     WHERE receiver_sids AND cost > 7 AND women > 50
     ORDER BY sender, receiver`,
  );
  await writePackages(copy, folder);
  await writeFile(join(folder, 'taken.csv'), await taken());
}, 5 * minutes);
afterAll(async () => {
  duckdb.closeSync();
  instance.closeSync();
  await rm(folder, { recursive: true });
});

/** Dear corridors of women into small islands, as a page gives them to be kept. */
async function taken(): Promise<string> {
  const columns = (await ask('DESCRIBE memory.main.dear')).map(([name]) => String(name));
  const rows = (await duckdb.runAndReadAll('FROM memory.main.dear')).getRowsJS();
  const table = {
    name: 'corridors',
    columns: columns.map((id) => ({ id, label: id, type: 'text' as const })),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell))),
  } as unknown as Parameters<typeof csvParts>[0];
  const contents = trialContents({ tables: [table] });
  return [...csvParts(table, provenance(contents))].map(({ content }) => content).join('');
}

/** Holds rows of a file against rows of the atlas's own estimate. */
async function sameFlows(file: string, own: string): Promise<void> {
  const near = (column: string, tolerance = 1e-9) =>
    `(a.${column} IS NULL) <> (b.${column} IS NULL) OR abs(a.${column} - b.${column}) > ${tolerance} * greatest(1, abs(a.${column}))`;
  const apart = await ask(
    `SELECT a.sender, b.sender, receiver, a.usd, b.usd, a.lower, b.lower
     FROM ${own} AS a
     FULL JOIN read_csv('${file}', header = true, nullstr = '', types = {'sender': 'VARCHAR', 'lower': 'DOUBLE', 'upper': 'DOUBLE'}) AS b USING (sender, receiver)
     WHERE a.usd IS NULL OR b.usd IS NULL OR ${['usd', 'lower', 'upper', 'female', 'male'].map((column) => near(column)).join(' OR ')}
       OR a.evidence::VARCHAR IS DISTINCT FROM b.evidence`,
  );
  expect(apart).toEqual([]);
}

/** Holds what a package read and wrote against the atlas and the files of the copy. */
async function sameAsTheAtlas(language: 'r' | 'python'): Promise<void> {
  const file = (name: string) => join(folder, `${language}-${name}.csv`);
  await sameFlows(file('estimate'), 'memory.main.own');
  await sameFlows(file('other-estimate'), 'memory.main.other');
  const listed = await ask(`SELECT name, rows FROM read_csv('${file('tables')}') ORDER BY name`);
  expect(listed).toEqual(
    copy.tables
      .map((table) => [nameOf(table), String(table.rows)])
      .sort((a, b) => (a[0]! < b[0]! ? -1 : 1)),
  );
  for (const name of ['sending_cost', 'economy', 'source', 'remittance_flow', 'headline_total']) {
    const types = (await ask(`DESCRIBE atlas.${name}`))
      .map(
        ([column, type]) =>
          `'${String(column)}': '${String(type).startsWith('ENUM') ? 'VARCHAR' : String(type)}'`,
      )
      .join(', ');
    const rows = (path: string) =>
      `read_csv('${path}', header = true, nullstr = '', types = {${types}})`;
    const [counts] = await ask(
      `SELECT
         (SELECT count(*) FROM (FROM ${rows(join(latest, `${name}.csv`))} EXCEPT ALL FROM ${rows(file(name))})),
         (SELECT count(*) FROM (FROM ${rows(file(name))} EXCEPT ALL FROM ${rows(join(latest, `${name}.csv`))}))`,
    );
    expect(counts, `${name} by ${language}`).toEqual(['0', '0']);
  }
  const dear = await ask(
    'SELECT year, sender, receiver, women, cost, cost_year FROM memory.main.dear',
  );
  expect(dear.length).toBeGreaterThan(0);
  expect(
    await ask(
      `SELECT year, sender, receiver, women, cost, cost_year
       FROM read_csv('${file('export')}', header = true, nullstr = '', types = {'year': 'UINTEGER', 'women': 'DOUBLE', 'cost': 'DOUBLE', 'cost_year': 'UINTEGER'})`,
    ),
  ).toEqual(dear);
  const said = await readFile(file('citation'), 'utf8');
  expect(said).toContain(
    'KNOMAD / World Bank, Bilateral Remittance Matrix 2021, December 2022. In: Remittance Atlas, edition ca32f925, https://atlas.example/country/MEX#trial (2026-11-25). Licence: CC BY 4.0.',
  );
}

test('packages are the same bytes each time they are built, and a wheel records its files', () => {
  const [one, two] = [packageFiles(copy), packageFiles(copy)];
  expect(Object.keys(one)).toEqual(Object.keys(two));
  for (const [path, content] of Object.entries(one))
    expect(Buffer.from(content).equals(Buffer.from(two[path]!)), path).toBe(true);
  const wheel = unzipSync(pythonPackage(copy).bytes);
  const record = strFromU8(wheel[`remittance_atlas-${copy.version}.dist-info/RECORD`]!);
  for (const [path, content] of Object.entries(wheel)) {
    const { hash, bytes } = recordHash(content);
    if (!path.endsWith('RECORD')) expect(record).toContain(`${path},${hash},${bytes}\n`);
  }
});

test(
  'the script of DuckDB installs nothing and gives the rows of the atlas',
  async () => {
    const script = await readFile(join(folder, 'remittance-atlas.sql'), 'utf8');
    expect(script.replaceAll(/--.*$/gm, '')).not.toMatch(/\b(?:INSTALL|LOAD|ATTACH)\b/);
    await duckdb.run('CREATE SCHEMA memory.script; USE memory.script');
    await duckdb.run(`SET VARIABLE atlas = '${latest}'`);
    await duckdb.run(script);
    const counts = copy.tables.map(
      (table) => `SELECT '${nameOf(table)}' AS name, count(*) AS rows FROM ${nameOf(table)}`,
    );
    expect(await ask(`${counts.join(' UNION ALL ')}`)).toEqual(
      copy.tables.map((table) => [nameOf(table), String(table.rows)]),
    );
    expect((await ask('FROM atlas_tables')).length).toBe(copy.tables.length);
    expect(await ask('SELECT DISTINCT atlas FROM atlas_citations')).toEqual([
      [`Remittance Atlas, version ${copy.version}, edition ${copy.edition} of the data.`],
    ]);
    expect(await ask(`SELECT atlas_of_edition('${copy.edition}')`)).toEqual([[copy.edition]]);
    await expect(ask("SELECT atlas_of_edition('00000000')")).rejects.toThrow(
      'written for edition 00000000',
    );
    await expect(ask('FROM modelled_flow(1990)')).rejects.toThrow(
      'There is no estimate for the year 1990',
    );
    await expect(ask("FROM modelled_flow(2015, of_method := 'magic')")).rejects.toThrow(
      'There is no method magic',
    );
    for (const [call, own] of [
      ['modelled_flow((SELECT max(year) FROM modelled_newest))', 'memory.main.own'],
      ["modelled_flow(2019, 0.5, '2020', 'rolled_fitted')", 'memory.main.other'],
    ] as const) {
      const file = join(folder, 'duckdb.csv');
      await duckdb.run(`COPY (FROM ${call}) TO '${file}' (FORMAT csv, HEADER)`);
      await sameFlows(file, own);
    }
    await duckdb.run('USE atlas');
  },
  5 * minutes,
);

test(
  'statements for other engines keep to what these have in common',
  async () => {
    const foreign =
      /::|\bFILTER\s*\(|\bQUALIFY\b|\bEXCLUDE\b|\bANTI JOIN\b|\bSEMI JOIN\b|:=|\bMACRO\b|\bTRY_CAST\b|\bIFNULL\b|\bUSING\b|\[|"|`/i;
    for (const name of ['estimate', 'received', 'dear_corridors'] as const) {
      const sql = sharedSql(name).replaceAll(/--.*$/gm, '');
      expect(sql).not.toMatch(foreign);
      // In Trino whole numbers divide to whole numbers.
      expect(sql).not.toMatch(/\b1 \/ /);
    }
    const flow = join(latest, 'flow');
    await duckdb.run(
      `CREATE SCHEMA memory.shared; USE memory.shared;
     CREATE VIEW flow AS FROM read_parquet('${flow}/*/*.parquet', hive_partitioning = true);
     CREATE VIEW economy AS FROM read_parquet('${latest}/economy.parquet')`,
    );
    const [sums] = await ask(
      `SELECT sum(usd) FROM (${sharedSql('received')}) WHERE series = 'wb-brm'`,
    );
    const own = `SELECT sum(usd) FROM atlas.remittance_flow WHERE sender <> 'XUN' AND receiver <> 'XUN'`;
    expect(Number(sums?.[0])).toBeCloseTo(Number((await ask(own))[0]?.[0]), -3);
    const dear = await ask(`SELECT cost_pct, women_pct FROM (${sharedSql('dear_corridors')})`);
    expect(dear.length).toBeGreaterThan(0);
    for (const [cost, women] of dear) expect(Number(cost) > 7 && Number(women) > 50).toBe(true);
    await duckdb.run('USE atlas');
  },
  5 * minutes,
);

test('what is text in the description and a whole number in Parquet is told to Trino as it lies', async () => {
  const whole: string[] = [];
  for (const table of copy.tables) {
    const file = join(latest, `${nameOf(table)}.parquet`);
    const types = new Map(
      (await ask(`DESCRIBE FROM '${file}'`)).map(([name, type]) => [name, String(type)]),
    );
    for (const { name, type } of table.schema.fields)
      if (type === 'string' && types.get(name)?.includes('INT'))
        whole.push(`${nameOf(table)}.${name}`);
  }
  expect(whole).toEqual([...wholeInParquet]);
  expect(tablesIn('trino', copy)).toContain('"edition" bigint, "year" bigint, "origin" varchar');
});

const hasPython = await has('python3', '-c', 'import venv, ensurepip');
const hasR = await has('Rscript', '-e', 'library(jsonlite)');
/** A test that can't run fails where everything must be there, and says so by its name elsewhere. */
const missing = (there: boolean) => (there ? '' : 'NOT RUN, as it is not here: ');
const mustBeHere = Boolean(process.env['CI']);

test(
  `${missing(hasPython)}the Python package is installed in an empty environment and gives the rows of the atlas`,
  async () => {
    expect(hasPython || !mustBeHere, 'apt-get install python3-venv').toBe(true);
    if (!hasPython) return;
    const environment = join(folder, 'python');
    await printed('python3', ['-m', 'venv', environment]);
    const python = join(environment, 'bin/python');
    const wheel = join(folder, pythonPackage(copy).name);
    await printed(python, ['-m', 'pip', 'install', '-q', '--no-index', '--no-deps', wheel]);
    await printed(python, ['-m', 'unittest', 'remittance_atlas.tests']);
    const script = join(import.meta.dirname, 'check.py');
    await printed(python, [script, latest, join(folder, 'taken.csv'), folder]);
    await sameAsTheAtlas('python');
  },
  10 * minutes,
);

test(
  `${missing(hasR)}the R package is installed in an empty library and gives the rows of the atlas`,
  async () => {
    expect(hasR || !mustBeHere, 'apt-get install r-base-core r-cran-jsonlite').toBe(true);
    if (!hasR) return;
    const library = join(folder, 'library');
    await mkdir(library);
    const tarball = join(folder, `remittanceatlas_${copy.version}.tar.gz`);
    await printed('R', ['CMD', 'INSTALL', '--no-multiarch', '-l', library, tarball]);
    const own = join(root, 'data/packages/r/tests/small.R');
    await printed('Rscript', [own], { R_LIBS: library });
    const script = join(import.meta.dirname, 'check.R');
    await printed('Rscript', [script, library, latest, join(folder, 'taken.csv'), folder]);
    await sameAsTheAtlas('r');
  },
  10 * minutes,
);
