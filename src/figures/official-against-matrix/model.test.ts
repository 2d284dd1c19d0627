import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComparedRow } from '../official/compared-row.ts';
import { againstModel } from './model.ts';
import type { AgainstSettings } from './settings.ts';
import { againstTable } from './table.ts';
import { againstEmpty, againstFinding, againstNotes } from './text.ts';

const row = (over: Partial<ComparedRow>): ComparedRow => ({
  year: 2021,
  reporter: 'PHL',
  direction: 'received',
  partner_group: null,
  sender: 'SGP',
  receiver: 'PHL',
  definition: 'cash',
  source: 'bsp',
  usd: 2201e6,
  land_usd: null,
  sea_usd: null,
  matrix_usd: 103e6,
  matrix_state: 'published',
  modelled_usd: null,
  modelled_low: null,
  modelled_high: null,
  ...over,
});
const settings: AgainstSettings = { reporter: 'every', year: 2021, order: 'weighted' };
const model = (rows: readonly ComparedRow[], over: Partial<AgainstSettings> = {}) =>
  againstModel({ ...settings, ...over }, { compared: rows });
const ids = (said: readonly { id: string }[]) =>
  said.map(({ id }) => id.replace('official-against-matrix:', ''));

const usaMex = { sender: 'USA', receiver: 'MEX', reporter: 'MEX', source: 'banxico' } as const;
const rows = [
  row({}),
  row({ ...usaMex, sender: 'ECU', usd: 298e6, matrix_usd: 9.7e6 }),
  row({ ...usaMex, usd: 49_983e6, matrix_usd: 52_595e6 }),
];

test('ratio and money together decide, or either alone', () => {
  const first = (order: AgainstSettings['order']) =>
    model(rows, { order }).pairs.map(({ sender }) => sender);
  expect(first('weighted')).toEqual(['SGP', 'USA', 'ECU']);
  expect(first('ratio')).toEqual(['ECU', 'SGP', 'USA']);
  expect(first('amount')).toEqual(['USA', 'SGP', 'ECU']);
});

test('one bank alone, and the finding is of the first', () => {
  const of = model(rows, { reporter: 'MEX', order: 'ratio' });
  expect(of.pairs).toHaveLength(2);
  expect(ids(againstFinding(of))).toEqual([
    'finding.matrix',
    'official:ratio.matrix.times',
    'apart.some',
  ]);
  expect(againstFinding(of)[1]?.values).toEqual({ times: { kind: 'count', value: 31 } });
  expect(ids(againstNotes(of))).toContain('official:definition.banxico');
  expect(ids(againstNotes(of))).not.toContain('official:definition.bsp');
});

test('a corridor without the other figure has no ratio, and is counted apart', () => {
  const of = model([
    ...rows,
    row({ sender: 'TWN', usd: 842e6, matrix_usd: null, matrix_state: null }),
    row({ sender: 'MYS', usd: 155e6, matrix_usd: 0, matrix_state: 'zero' }),
    row({ sender: 'NOR', usd: 0, matrix_usd: 5 }),
    row({ sender: null, partner_group: 'eu', usd: 4e9 }),
  ]);
  expect(of.pairs).toHaveLength(3);
  expect(of.alone).toEqual({ corridors: 2, usd: 997e6 });
  expect(ids(againstFinding(of)).at(-1)).toBe('alone.matrix');
});

test('a year without a matrix is set against the estimate, with its range in the table', () => {
  const modelled = { matrix_usd: null, matrix_state: null, modelled_usd: 90e6 } as const;
  const of = model([row({ ...modelled, modelled_low: 50e6, modelled_high: 200e6 })], {
    year: 2024,
  });
  expect(of.of).toBe('modelled');
  expect(ids(againstFinding(of))[0]).toBe('finding.modelled');
  expect(ids(againstTable(of).columns)).toEqual(
    ['sender', 'receiver', 'bank', 'usd', 'modelled', 'range', 'ratio_modelled'].map(
      (key) => `column.${key}`,
    ),
  );
  expect(ids(againstTable(model([row(modelled)])).columns)).not.toContain('column.range');
});

test('nothing to set side by side is said', () => {
  expect(againstEmpty(model([]))?.id).toBe('official-against-matrix:empty');
  expect(againstEmpty(model([row({ usd: 0 })]))).not.toBeNull();
  expect(againstEmpty(model(rows))).toBeNull();
});

test('no order loses or makes a corridor', () => {
  const amount = fc.integer({ min: 0, max: 1e9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount)), (amounts) => {
      const made = amounts.map(([usd, other], index) =>
        row({ sender: `S${index}`, usd, matrix_usd: other }),
      );
      const { pairs, apart, alone } = model(made);
      const both = made.filter(({ usd, matrix_usd: other }) => usd > 0 && (other ?? 0) > 0);
      expect(pairs).toHaveLength(both.length);
      expect(apart).toBeLessThanOrEqual(pairs.length);
      expect(alone.corridors).toBe(made.filter(({ usd }) => usd > 0).length - both.length);
    }),
  );
});
