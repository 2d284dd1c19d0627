import { expect, test } from 'vitest';
import { providerModel, type ProviderRow } from './model.ts';
import { providerFinding, providerName, providerNotes, providerTable } from './text.ts';

const row = (quarter: string | null, provider: string, percent: number): ProviderRow => ({
  quarter,
  provider,
  percent,
});
const both = [
  row('2011Q1', 'Bank', 12),
  row('2011Q1', 'Money Transfer Operator', 7),
  row('2025Q1', 'Bank', 15),
  row('2025Q1', 'Money Transfer Operator', 5),
];

test('banks and operators are compared in a quarter that both have, now and at first', () => {
  const model = providerModel({}, { means: [...both, row('2025Q3', 'Bank', 20)] });
  expect(providerFinding(model)).toMatchObject([
    {
      id: 'cost-by-provider:finding.both',
      values: { bank: { value: 15 }, operator: { value: 5 }, quarter: { value: '2025Q1' } },
    },
    { id: 'cost-by-provider:then', values: { bank: { value: 12 }, operator: { value: 7 } } },
  ]);
  expect(providerFinding(providerModel({}, { means: both.slice(0, 1) }))).toMatchObject([
    { id: 'cost-by-provider:finding.apart' },
  ]);
});

test('means over all quarters are rows and a note, never a line', () => {
  const model = providerModel({}, { means: [...both, row(null, 'Mobile Operator', 3.4)] });
  expect(model.lines.map(({ provider }) => provider)).toEqual(['Bank', 'Money Transfer Operator']);
  expect(providerNotes(model).map(({ id }) => id)).toContain('cost-by-provider:note.mobile');
  expect(providerTable(model).rows).toHaveLength(5);
});

test('a type that is not known keeps its own name', () => {
  expect(providerName('Post Office')).toEqual(providerName('Post office'));
  expect(providerName('Wallet')).toEqual({ kind: 'text', value: 'Wallet' });
});
