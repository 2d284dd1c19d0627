import { expect, test } from 'vitest';
import { contextOf } from '../economies/testing/resolver-of.ts';
import type { Row } from '../lib/row.ts';
import type { Importer } from '../lib/importer.ts';
import { withListedSources, withSource } from './with-source.ts';

function importer(sourceId: string, source?: readonly Row[]): Importer {
  return {
    id: 'some',
    sourceId,
    title: 'Some',
    recognises: () => true,
    read: () => ({ tables: source ? { source } : {}, totals: [], leftOut: [] }),
  };
}
const read = async (each: Importer) =>
  (await withSource(each).read([], contextOf({}))).tables.source;

test('an importer brings the row of its source', async () => {
  expect(await read(importer('unhcr'))).toMatchObject([{ id: 'unhcr', licence: 'CC BY 4.0' }]);
});

test('an importer that knows the edition from its file has the last word', async () => {
  expect(await read(importer('unhcr', [{ id: 'unhcr', edition: '2031' }]))).toEqual([
    { id: 'unhcr', edition: '2031' },
  ]);
});

test('a source that is not listed brings nothing', async () => {
  expect(await read(importer('nobody'))).toBeUndefined();
});

test('sources of earlier imports stay as they were, and new ones join', () => {
  const rows = withListedSources([{ id: 'unhcr', edition: '2031' }]);
  expect(rows.filter((row) => row['id'] === 'unhcr')).toEqual([{ id: 'unhcr', edition: '2031' }]);
  expect(rows.map((row) => row['id'])).toContain('wb-wdi');
});
