import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { derivedNames } from '../../data/build/copy/derived-copy.ts';
import { partitioned } from '../../data/build/copy/partitioned-copy.ts';
import { root } from '../../data/build/paths.ts';
import { catalogueFiles, datasetLines } from '../../src/build/catalogue/catalogue-files.ts';
import { readCopy } from '../../src/build/packages/built-copy.ts';

const latest = join(root, 'public/data/latest');
const read = (file: string) => readFileSync(join(latest, file), 'utf8');

interface Resource {
  name: string;
  path: string;
  format: string;
  bytes: number;
  hash: string;
  rows?: number;
  schema?: { fields: { name: string; title: string }[]; primaryKey?: string[] };
}
const described = JSON.parse(read('datapackage.json')) as {
  version: string;
  created: string;
  edition: string;
  resources: Resource[];
};

/** What a document has against a schema that stands in `standards/`. */
function faults(document: unknown, standard: string): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, 'standards', standard), 'utf8'),
  ) as object;
  const valid = ajv.compile(schema);
  if (valid(document)) return [];
  return (valid.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

test('the description is a Data Package by the schema of the standard', () => {
  expect(faults(described, 'datapackage-2.0.json')).toEqual([]);
  expect(
    faults(
      JSON.parse(readFileSync(join(root, 'data/datapackage.json'), 'utf8')),
      'datapackage-2.0.json',
    ),
  ).toEqual([]);
  const broken = structuredClone(described);
  broken.resources[0]!.schema!.primaryKey = [];
  expect(faults(broken, 'datapackage-2.0.json')).not.toEqual([]);
});

test('the citation file is one by the schema of its format', () => {
  const citation = parse(read('CITATION.cff')) as Record<string, unknown>;
  expect(faults(citation, 'cff-1.2.0.json')).toEqual([]);
  expect(citation['version']).toContain(described.version);
  expect(citation['version']).toContain(described.edition);
  expect(citation['date-released']).toBe(described.created.slice(0, 10));
  expect(faults({ ...citation, doi: 'no doi' }, 'cff-1.2.0.json')).not.toEqual([]);
});

test('every file of the copy is listed with its bytes and its checksum', () => {
  const names = described.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { path, bytes, hash } of described.resources) {
    const content = readFileSync(join(latest, path));
    expect(content.length, path).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(content).digest('hex')}`, path).toBe(hash);
  }
  const sums = described.resources.map(({ path, hash }) => `${hash.slice(7)}  ${path}\n`).join('');
  expect(read('SHA256SUMS')).toBe(sums);
  for (const format of ['csv', 'parquet', 'duckdb'])
    expect(described.resources.some((one) => one.format === format)).toBe(true);
});

test('what is derived has the same rows in CSV, Parquet and the database, each column in words', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();
  await connection.run(`ATTACH '${join(latest, 'atlas.duckdb')}' AS atlas (READ_ONLY)`);
  for (const name of derivedNames) {
    const resource = described.resources.find(({ path }) => path === `${name}.csv`);
    const columns = await ask(`DESCRIBE atlas.${name}`);
    expect(resource?.schema?.fields.map((field) => field.name)).toEqual(
      columns.map(([column]) => column),
    );
    expect(resource?.schema?.fields.filter(({ title }) => title === '')).toEqual([]);
    const types = columns.map(
      ([column, type]) =>
        `'${String(column)}': '${String(type).startsWith('ENUM') ? 'VARCHAR' : String(type)}'`,
    );
    const csv = `read_csv('${join(latest, `${name}.csv`)}', header = true, columns = {${types.join(', ')}})`;
    const parquet = `'${join(latest, `${name}.parquet`)}'`;
    for (const other of [csv, parquet]) {
      const apart = `SELECT count(*) FROM (FROM atlas.${name} EXCEPT ALL FROM ${other})`;
      expect(await ask(apart), `${name} and ${other}`).toEqual([['0']]);
      expect(await ask(`SELECT count(*) FROM ${other}`)).toEqual([[String(resource?.rows)]]);
    }
  }
  for (const { folder, table } of partitioned) {
    const parts = `read_parquet('${join(latest, folder)}/*/*.parquet', hive_partitioning = true)`;
    const all = `(SELECT * EXCLUDE (year), year::BIGINT AS year FROM atlas.${table})`;
    expect(await ask(`SELECT count(*) FROM (FROM ${all} EXCEPT ALL FROM ${parts})`)).toEqual([
      ['0'],
    ]);
    expect(await ask(`SELECT count(*) FROM ${parts}`)).toEqual(
      await ask(`SELECT count(*) FROM atlas.${table}`),
    );
  }
  connection.closeSync();
  instance.closeSync();
});

test('catalogues and feeds are told of the copy, with address and DOI where there are', () => {
  for (const [site, doi] of [
    [null, ''],
    ['https://atlas.example/', '10.5281/zenodo.1234567'],
  ] as const) {
    const copy = readCopy(latest, site, doi);
    const files = catalogueFiles(copy);
    const citation = parse(files['CITATION.cff'] ?? '') as Record<string, unknown>;
    expect(faults(citation, 'cff-1.2.0.json')).toEqual([]);
    expect(citation['doi']).toBe(doi === '' ? undefined : doi);
    const feed = files['editions.atom'] ?? '';
    expect(feed.match(/<id>/g)?.length).toBe(new Set(feed.match(/<id>.*<\/id>/g)).size);
    expect(feed).toContain(`<title>Remittance Atlas ${described.version}</title>`);
    const dcat = JSON.parse(files['dcat.jsonld'] ?? '') as Record<string, unknown[]>;
    expect(dcat['dcat:distribution']?.length).toBe(described.resources.length);
    const [data = ''] = datasetLines(copy, '../data/latest/');
    expect(data.indexOf('</script>')).toBe(data.length - '</script>'.length);
    const told = JSON.parse(data.replaceAll(/<[^>]*>/g, '')) as Record<string, unknown>;
    expect(told['@type']).toBe('Dataset');
    expect(told['version']).toContain(described.edition);
  }
});
