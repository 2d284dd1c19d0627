import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureBuilt } from './ensure-built.ts';
import { places, type Places } from './paths.ts';
import { withSmallTables } from './testing/small-tables.ts';

let folder: string;
let elsewhere: Omit<Places, 'tables'>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-build-'));
  const output = join(folder, 'data');
  await mkdir(output);
  await writeFile(join(output, 'manifest.json'), 'the former one');
  const datapackage = join(folder, 'datapackage.json');
  await writeFile(datapackage, JSON.stringify({ resources: [] }));
  elsewhere = { datapackage, sql: places.sql, output, cache: join(folder, 'cache') };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const build = (tables: string) => ensureBuilt({ ...elsewhere, tables }, () => undefined);
const former = () => readFile(join(elsewhere.output, 'manifest.json'), 'utf8');

test('a build that fails names the row and leaves the former data in place', async () => {
  await withSmallTables({ population_by_sex: ['2020,ZZZ,1,1'] }, async (tables) => {
    await expect(build(tables)).rejects.toThrow(/table population_by_sex, row 2.*economy ZZZ/);
  });
  expect(await former()).toBe('the former one');
  expect(await readdir(elsewhere.cache)).toEqual([]);
});

test('a table changed by hand is refused', async () => {
  const described = { resources: [{ path: 'datapackage.json', hash: 'sha256:0' }] };
  await writeFile(elsewhere.datapackage, JSON.stringify(described));
  await withSmallTables({}, async (tables) => {
    await expect(build(tables)).rejects.toThrow(/Not as described in .*: datapackage.json/);
  });
  expect(await former()).toBe('the former one');
});
