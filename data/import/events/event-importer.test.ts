import { expect, test } from 'vitest';
import { contextOf } from '../economies/testing/resolver-of.ts';
import type { Imported } from '../lib/importer.ts';
import { fileInMemory } from '../lib/input-file.ts';
import { expectImportError } from '../lib/testing.ts';
import { eventImporter } from './event-importer.ts';

const context = contextOf({});
const read = (row: string, head = 'event,date,sender,receiver,source') =>
  eventImporter.read([fileInMemory('events.csv', `${head}\n${row}\n`)], context) as Imported;

test('an event has a day, a sender, and any receiver where it names none', () => {
  expect(read('tax,2026-01-01,USA,,us-pl-119-21').tables.event).toEqual([
    { event: 'tax', date: '2026-01-01', sender: 'USA', receiver: null, source: 'us-pl-119-21' },
  ]);
  expect(read('tax,2026-01-01,USA,MEX,us-pl-119-21').tables.event?.[0]).toMatchObject({
    receiver: 'MEX',
  });
});

test.each([
  ['tax,January 2026,USA,,us-pl-119-21', /no day/],
  ['tax,2026-13-01,USA,,us-pl-119-21', /no day/],
  ['tax,2026-01-01,usa,,us-pl-119-21', /no code/],
  ['tax,2026-01-01,USA,,hearsay', /not listed/],
])('%s is refused', async (row, why) => {
  await expectImportError(() => read(row), { file: 'events.csv', row: 2, reason: why });
});

test('a list without a column is refused', async () => {
  await expectImportError(
    () => read('tax,2026-01-01,USA,us-pl-119-21', 'event,date,sender,source'),
    { file: 'events.csv', row: 1, reason: /receiver/ },
  );
});
