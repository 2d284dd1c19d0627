import { DuckDBInstance } from '@duckdb/node-api';
import * as xlsx from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExportCell, ExportColumn, ExportTable } from '../../src/exports/export-source.ts';
import { trialContents } from '../../src/exports/testing/trial-contents.ts';
import { makeFile, type Format } from '../../src/exports/formats/index.ts';

const columns: ExportColumn[] = [
  { id: 'receiver', type: 'text', label: 'Receiver' },
  { id: 'receiver_name', type: 'text', label: 'Name' },
  { id: 'year', type: 'integer', label: 'Year' },
  { id: 'usd', type: 'number', label: 'Amount', unit: 'US$' },
  { id: 'thin', type: 'boolean', label: 'Few quotes' },
  { id: 'day', type: 'date', label: 'Day' },
];
const rows: ExportCell[][] = [
  ['CIV', 'Côte d’Ivoire, “the”\r\nsecond line', 2021, 52_595_342_546.25, true, '2021-12-31'],
  ['TUR', '=HYPERLINK("https://evil.example","تركيا")', 2020, -1.5e-7, false, '2000-02-29'],
  ['XKX', '', 1990, 0, null, null],
  ['QQQ', null, null, null, true, '1970-01-01'],
  ['MEX', '\u0007_x0041_ <b>&"\ud800', -3, 1e21, false, '2024-11-25'],
];
const table: ExportTable = { name: 'flows', columns, rows };

let folder: string;
let duckdb: DuckDBInstance;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-files-'));
  duckdb = await DuckDBInstance.create(':memory:');
});
afterAll(async () => {
  duckdb.closeSync();
  await rm(folder, { recursive: true });
});

async function made(format: Format, tables: readonly ExportTable[] = [table]) {
  const file = await makeFile(format, trialContents({ tables }));
  const bytes = Buffer.from(await file.blob.arrayBuffer());
  const path = join(folder, file.name);
  await writeFile(path, bytes);
  return { ...file, bytes, path };
}

async function ask(sql: string): Promise<unknown[][]> {
  const connection = await duckdb.connect();
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowsJson();
}

/** What a format that holds no half characters gives back. */
const wellFormed = rows.map((row) =>
  row.map((cell) => (typeof cell === 'string' ? cell.replace('\ud800', '\ufffd') : cell)),
);
const asDuckDb = (cells: ExportCell[][]) =>
  cells.map((row) => row.map((cell, at) => (at === 2 && cell !== null ? String(cell) : cell)));

test('Parquet opens in DuckDB with its types, rows and what is known of it', async () => {
  const { path, name } = await made('parquet');
  expect(name).toBe('trial-figure.parquet');
  const types = await ask(`DESCRIBE FROM read_parquet('${path}')`);
  expect(types.map(([column, type]) => `${column} ${type}`)).toEqual([
    'receiver VARCHAR',
    'receiver_name VARCHAR',
    'year BIGINT',
    'usd DOUBLE',
    'thin BOOLEAN',
    'day DATE',
  ]);
  expect(await ask(`FROM read_parquet('${path}')`)).toEqual(asDuckDb(wellFormed));
  const known = await ask(
    `SELECT decode(key), decode(value) FROM parquet_kv_metadata('${path}') ORDER BY ALL`,
  );
  expect(Object.fromEntries(known as [string, string][])).toMatchObject({
    source: 'KNOMAD / World Bank, Bilateral Remittance Matrix 2021, December 2022',
    licence: 'CC BY 4.0',
    permalink: 'https://atlas.example/country/MEX#trial',
    downloaded: '2026-11-25',
  });
});

test('Parquet opens in hyparquet with the same rows', async () => {
  const { bytes } = await made('parquet');
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const read = await parquetReadObjects({ file });
  expect(
    read.map((row) =>
      columns.map(({ id }) => {
        const value: unknown = row[id];
        if (value instanceof Date) return value.toISOString().slice(0, 10);
        return typeof value === 'bigint' ? Number(value) : value;
      }),
    ),
  ).toEqual(wellFormed);
  const { key_value_metadata: known } = await parquetMetadataAsync(file);
  expect(JSON.parse(known?.find(({ key }) => key === 'atlas')?.value ?? '')).toMatchObject({
    kind: 'published',
    columns: { flows: [{ name: 'receiver' }, {}, {}, { name: 'usd', unit: 'US$' }, {}, {}] },
  });
});

test('Parquet of many row groups keeps the order of its rows', async () => {
  const many = Array.from({ length: 25_001 }, (_, index): ExportCell[] => [
    index % 3 === 0 ? null : `N${index % 50}`,
    null,
    index,
    index / 7,
    index % 2 === 0,
    null,
  ]);
  const { path, rows: count } = await made('parquet', [{ ...table, rows: many }]);
  expect(count).toBe(25_001);
  expect(
    await ask(
      `SELECT count(*), sum(year)::BIGINT, count(receiver), bool_and(usd = year / 7) FROM read_parquet('${path}')`,
    ),
  ).toEqual([
    ['25001', String((25_000 * 25_001) / 2), String(many.filter(([a]) => a).length), true],
  ]);
});

test('CSV opens in DuckDB with the same rows, and its source in every one', async () => {
  const { path } = await made('csv');
  const read =
    await ask(`SELECT * EXCLUDE (atlas_source, atlas_licence, atlas_kind, atlas_downloaded, atlas_edition, atlas_link)
    FROM read_csv('${path}', all_varchar = true)`);
  expect(read.map(([code]) => code)).toEqual(rows.map(([code]) => code));
  expect(read[1]?.[1]).toBe(`'=HYPERLINK("https://evil.example","تركيا")`);
  expect(read.map((row) => Number(row[3]))).toEqual(rows.map((row) => Number(row[3])));
  expect(
    await ask(
      `SELECT DISTINCT atlas_source, atlas_licence, atlas_kind, atlas_downloaded::VARCHAR, atlas_link FROM read_csv('${path}')`,
    ),
  ).toEqual([
    [
      'KNOMAD / World Bank, Bilateral Remittance Matrix 2021, December 2022',
      'CC BY 4.0',
      'published',
      '2026-11-25',
      'https://atlas.example/country/MEX#trial',
    ],
  ]);
});

test.each(['csv', 'parquet'] as const)(
  'several tables as %s are packed with notes',
  async (format) => {
    const second = { ...table, name: 'totals', rows: rows.slice(0, 2) };
    const { name, bytes } = await made(format, [table, second]);
    expect(name).toBe('trial-figure.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      `flows.${format}`,
      `totals.${format}`,
      'README.txt',
      'metadata.json',
    ]);
    const notes = Buffer.from(files['README.txt'] ?? []).toString();
    for (const said of [
      'December 2022',
      'CC BY 4.0',
      '2026-11-25',
      'https://atlas.example/country',
    ])
      expect(notes).toContain(said);
    const path = join(folder, `totals.${format}`);
    await writeFile(path, files[`totals.${format}`] ?? new Uint8Array());
    expect(await ask(`SELECT count(*) FROM '${path}'`)).toEqual([['2']]);
  },
);

test('JSON holds the rows as objects and all that is known of them', async () => {
  const { bytes } = await made('json');
  const { metadata, data } = JSON.parse(bytes.toString());
  expect(metadata).toMatchObject({
    title: 'A trial',
    permalink: 'https://atlas.example/country/MEX#trial',
    downloaded: '2026-11-25',
    sources: [{ id: 'knomad-brm', edition: 'December 2022', licence: 'CC BY 4.0' }],
  });
  expect(data.flows.map((row: object) => Object.values(row))).toEqual(
    wellFormed.map((row, at) =>
      row.map((cell, place) => (at === 4 && place === 1 ? rows[4]?.[1] : cell)),
    ),
  );
});

test('Excel holds numbers as numbers, texts as texts, its notes and no formula', async () => {
  const { bytes } = await made('xlsx');
  const book = xlsx.read(bytes, { cellFormula: true, cellDates: false, cellStyles: true });
  expect(book.SheetNames).toEqual(['flows', 'notes']);
  const sheet = book.Sheets['flows'];
  if (!sheet) throw new Error('no sheet');
  const cells = Object.entries(sheet).filter(([place]) => !place.startsWith('!'));
  expect(cells.filter(([, cell]) => cell.f !== undefined)).toEqual([]);
  expect(sheet['D1'].v).toBe('Amount (US$)');
  expect(sheet['B3']).toMatchObject({ t: 's', v: rows[1]?.[1] });
  expect(sheet['D2']).toMatchObject({ t: 'n', v: 52_595_342_546.25 });
  expect(sheet['D6']).toMatchObject({ t: 'n', v: 1e21 });
  expect(sheet['E2']).toMatchObject({ t: 'b', v: true });
  expect(sheet['F2']).toMatchObject({ t: 'n', w: '2021-12-31' });
  expect(sheet['C5']).toBeUndefined();
  const notes = xlsx.utils.sheet_to_json<[string, string]>(book.Sheets['notes'] ?? {}, {
    header: 1,
  });
  expect(notes).toContainEqual(['note.edition', 'December 2022']);
  expect(notes).toContainEqual(['note.permalink', 'https://atlas.example/country/MEX#trial']);
  expect(notes).toContainEqual(['usd', 'Amount (US$)']);
  expect(notes.some(([label]) => label === 'note.sql')).toBe(true);
});

test('the header of an Excel sheet stays while its rows scroll; Arabic ones run from the right', async () => {
  const file = await makeFile('xlsx', trialContents({ tables: [table], rightToLeft: true }));
  const files = unzipSync(new Uint8Array(await file.blob.arrayBuffer()));
  const sheet = Buffer.from(files['xl/worksheets/sheet1.xml'] ?? []).toString();
  expect(sheet).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  );
  expect(sheet).toContain('rightToLeft="1"');
  expect(sheet).not.toMatch(/<f>|<f /);
});

test('a stop is heard while a file is made', async () => {
  const stop = new AbortController();
  const many = { ...table, rows: Array.from({ length: 200_000 }, () => rows[0] ?? []) };
  const making = makeFile(
    'json',
    trialContents({ tables: [many] }),
    () => stop.abort(),
    stop.signal,
  );
  await expect(making).rejects.toThrow(/abort/i);
});
