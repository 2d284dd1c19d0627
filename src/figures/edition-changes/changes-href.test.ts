import { expect, test } from 'vitest';
import { stockEditions } from '../../domain/editions/stock.ts';
import { totalUses } from '../../domain/editions/totals.ts';
import { changesHref, changesOfUses } from './changes-href.ts';

const [newest = ''] = stockEditions;

test('leads from totals of an economy to what changed in them, in every year', () => {
  expect(changesOfUses(totalUses('received', 'headline'), 'MEX')).toEqual([
    { subject: 'remittances', href: '/sources/changes?economy=MEX' },
  ]);
  expect(changesOfUses(totalUses('received', 'knomad'))[0]?.href).toBe(
    '/sources/changes?source=knomad-flows',
  );
});

test('leads to each subject of which there are two editions, and from nothing else', () => {
  const subjects = (uses: Parameters<typeof changesOfUses>[0]) =>
    changesOfUses(uses).map(({ subject }) => subject);
  expect(subjects([{ source: 'undesa-ims', edition: newest }])).toEqual(['migrants']);
  expect(subjects([{ source: 'wb-wdi', table: 'indicator', parts: ['population'] }])).toEqual([
    'population',
  ]);
  expect(subjects(['unhcr', { source: 'wb-rpw', table: 'sending_cost' }])).toEqual([]);
  expect(changesHref({})).toBe('/sources/changes');
});
