import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PageFiles } from './page-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-page-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a file is named for its content, in letters that every host serves', async () => {
  const page = new PageFiles(folder);
  await page.add("answers/flows/kind='x'&year=2021", '.json', Buffer.from('{}'));
  const [[logical, file] = ['', undefined]] = Object.entries(page.files);
  expect(logical).toBe("answers/flows/kind='x'&year=2021");
  expect(file?.path).toMatch(/^page\/answers\/flows\/kind-x-year-2021-[0-9a-f]{8}\.json$/);
  expect(await readFile(join(folder, file?.path ?? ''), 'utf8')).toBe('{}');
});

test('a packed file tells its size as sent and unpacked', async () => {
  const page = new PageFiles(folder);
  const raw = Buffer.alloc(10_000, 'atlas');
  await page.addPacked('database', 'atlas', raw);
  const { path = '', bytes, rawBytes } = page.files['database'] ?? {};
  const packed = await readFile(join(folder, path));
  expect([bytes, rawBytes]).toEqual([packed.length, raw.length]);
  expect(gunzipSync(packed).equals(raw)).toBe(true);
});

test('the manifest lists files by name, whatever the order they were made in', async () => {
  const page = new PageFiles(folder);
  for (const name of ['b', 'a', 'c']) await page.add(name, '.json', Buffer.from(name));
  expect(Object.keys(page.files)).toEqual(['a', 'b', 'c']);
});
