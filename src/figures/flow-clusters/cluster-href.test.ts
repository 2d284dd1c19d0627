import { expect, test } from 'vitest';
import { readParameters } from '../../domain/parameters.ts';
import { readTable } from '../corridor-table/address.ts';
import { tableParameters } from '../corridor-table/settings.ts';
import { flowsSettings } from '../flow-bands/settings.ts';
import { clusterHref } from './cluster-href.ts';

const nominal = { year: 2021, dollars: 'nominal' } as const;
const ends = { sender: '@africa/northern_africa', receiver: '@europe' };
const search = (href: string | null) => href?.split('?')[1] ?? '';

test('a sum of money leads to its corridors, by regions and no larger than its largest', () => {
  const read = readTable(
    tableParameters(),
    search(clusterHref(ends, 'remittance', nominal, 1.5e8)),
  );
  expect(read.problems).toEqual([]);
  expect(read.values).toMatchObject({
    kind: 'published',
    year: 2021,
    sender_region: ['africa'],
    receiver_region: ['europe'],
    amount: { from: null, to: 1.5e8 },
  });
  const focus = { sender: '@asia', receiver: 'NPL' };
  const modelled = { year: 2024, dollars: 'nominal' } as const;
  const { values, problems } = readTable(
    tableParameters(),
    search(clusterHref(focus, 'remittance', modelled, 10.2)),
  );
  expect(problems).toEqual([]);
  expect(values).toMatchObject({
    kind: 'modelled',
    to: 'NPL',
    from: null,
    sender_region: ['asia'],
  });
  expect(values.amount.to).toBe(11);
});

test('a sum of people leads to their flows seen whole, one of prices nowhere', () => {
  const href = clusterHref(ends, 'migrant', { ...nominal, year: 2024 }, 5);
  const { values, problems } = readParameters(flowsSettings, search(href));
  expect(problems).toEqual([]);
  expect(values).toMatchObject({ of: 'migrants', year: 2024 });
  expect(clusterHref(ends, 'cost', nominal, 5)).toBeNull();
});
