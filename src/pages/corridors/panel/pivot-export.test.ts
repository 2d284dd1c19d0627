import { expect, test } from 'vitest';
import type { Panel } from '../../../figures/corridor-panel/panel.ts';
import type { Aggregate, Dimension } from '../../../figures/corridor-panel/settings.ts';
import { pivotSize, pivotTable } from './pivot-export.ts';
import { pivotNotes } from './pivot-notes.ts';

const panel = { kind: 'modelled', years: [2020, 2021], editions: ['r1', 'r2'] } as unknown as Panel;
const pivot = {
  rows: ['USA'],
  columns: ['MEX', 'MLI'],
  cells: Float64Array.of(5, Number.NaN),
  rowTotals: Float64Array.of(5),
  columnTotals: Float64Array.of(5, Number.NaN),
  total: 5,
  covered: Number.NaN,
};

function line(value: Aggregate, across: Dimension = 'receiver') {
  const asked = { down: 'sender', across, value, year: 2021 } as const;
  const of = {
    pivot,
    asked,
    down: asked.down,
    across,
    key: (_: string, key: string | null) => key ?? '',
  };
  const words = { column: (id: string) => id, label: (id: string) => id, unit: '' };
  const { columns, rows } = pivotTable(of, panel, '2024', words);
  const at = (id: string) => rows[0]?.[columns.findIndex((one) => one.id === id)];
  return [at('years'), at('kind'), at('edition')];
}

test('the file of a pivot says whose its values are, and of which years', () => {
  expect(line('sum')).toEqual(['2020-2021', 'modelled', 'r1; r2']);
  expect(line('cost_weighted')).toEqual(['2020-2021', 'modelled', 'r1; r2']);
  expect(line('migrants')).toEqual(['2021', 'published', '2024']);
  expect(line('women')).toEqual(['2021', 'published', '2024']);
  expect(line('cost_mean')).toEqual(['2020-2021', 'published', null]);
  expect(line('priced')).toEqual(['2020-2021', 'published', null]);
  expect(pivotSize(pivot)).toBe(4);
});

function notes(value: Aggregate, unit: 'usd' | 'percent', covered: number, chosen = false) {
  const asked = { down: 'sender', across: 'receiver', value, year: 2021 } as const;
  return pivotNotes(
    { pivot: { covered }, asked, unit, kind: 'modelled', years: [2020, 2021], chosen },
    (key, values) => [key.replace('pivot.note.', ''), ...Object.values(values ?? {})].join(' '),
    {
      year: String,
      years: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
      share: (share) => `${share} %`,
    },
  );
}

test('a pivot tells what it is of, and what part of the amounts has a price', () => {
  expect(notes('sum', 'usd', Number.NaN)).toEqual(['of 2020–2021', 'dollars', 'modelled']);
  expect(notes('sum', 'usd', Number.NaN, true)).toEqual(['dollars', 'modelled']);
  expect(notes('women', 'percent', Number.NaN)).toEqual(['of 2021', 'people 2021']);
  expect(notes('cost_weighted', 'percent', 62.5)).toEqual([
    'of 2020–2021',
    'newest_weight',
    'covered 62.5 %',
  ]);
});
