import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../data/build/ensure-built.ts';
import { places } from '../../data/build/paths.ts';
import type { PublicData } from '../../src/exports/sources.ts';

beforeAll(() => ensureBuilt(places, () => undefined), 120_000);

const latest = (file: string) => readFile(join(places.output, 'latest', file), 'utf8');

test('the pages are told of every publication what its table says, and the edition cited', async () => {
  const { sources, edition } = JSON.parse(await latest('sources.json')) as PublicData;
  const rows = parse<Record<string, string>>(await latest('source.csv'), { columns: true });
  expect(sources.length).toBeGreaterThan(10);
  expect(sources).toEqual(
    rows
      .map((row) => Object.fromEntries(Object.keys(sources[0]!).map((key) => [key, row[key]])))
      .toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1)),
  );
  expect(await latest('CITATION.cff')).toMatch(
    new RegExp(`^version: ".+, edition ${edition}"$`, 'm'),
  );
});
