import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dataPackage } from './datapackage.ts';
import { tableText, type Tables } from './lib/table-files.ts';
import { tableNames, tables } from './lib/tables.ts';
import { sourceRows } from './sources/sources.ts';

const all = {
  ...(Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables),
  source: sourceRows(),
  sending_cost: [
    {
      edition: 'rpw-2025Q3',
      quarter: '2025Q3',
      sender: 'FRA',
      receiver: 'DZA',
      amount: 200,
      cost_pct: 45,
      quotes: 1,
    },
  ],
} satisfies Tables;
const release = { version: '2.1.0', day: '2099-01-31' };

test('a table is described with its units, keys, sources and checksum', () => {
  const text = tableText(tables.sending_cost, all.sending_cost);
  const described = dataPackage(new Map([['sending_cost', text]]), all, release);
  expect(described).toMatchObject({
    version: '2.1.0',
    created: '2099-01-31T00:00:00Z',
    resources: [
      {
        name: 'sending-cost',
        path: 'tables/sending_cost.csv',
        rows: 1,
        bytes: Buffer.byteLength(text),
        hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
        sources: [{ id: 'wb-rpw' }],
        schema: {
          primaryKey: ['edition', 'quarter', 'sender', 'receiver', 'amount'],
          foreignKeys: [
            { fields: ['sender'], reference: { resource: 'economy', fields: ['economy'] } },
            { fields: ['receiver'], reference: { resource: 'economy', fields: ['economy'] } },
          ],
        },
      },
    ],
  });
  const fields = (
    described as { resources: { schema: { fields: { name: string; unit?: string }[] } }[] }
  ).resources[0]!.schema.fields;
  expect(fields.find(({ name }) => name === 'cost_pct')?.unit).toBe('percent of the amount');
});

test('every licence has a name or an address, as the standard asks', () => {
  const described = dataPackage(new Map(), all, release) as {
    licenses: { name?: string; path?: string }[];
  };
  for (const licence of described.licenses) expect(licence.name ?? licence.path).toBeTruthy();
});
