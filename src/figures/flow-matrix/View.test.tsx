import { expect, test } from 'vitest';
import { wrapText } from '../../charts/plot/text-width.ts';
import { drawnText } from '../../charts/plot/tone.ts';
import type { BandRow } from '../flow-bands/rows.ts';
import { endsOf } from '../flow-bands/testing.ts';
import { draw } from '../testing/draw.tsx';
import { columnX, layMatrix, paintedCells, placeAt } from './layout.ts';
import { cellAt, matrixModel } from './model.ts';
import { nextCell } from './next-cell.ts';
import type { MatrixSettings } from './settings.ts';
import { similarOrder } from './similar-order.ts';
import { matrixFinding } from './text.ts';
import { MatrixView } from './View.tsx';

const settings: MatrixSettings = {
  of: 'money',
  year: 2021,
  by: 'region',
  economies: [],
  side: 'from',
  cells: '30',
  order: 'size',
};
const band = (
  from_group: string,
  to_group: string,
  value: number | null,
  over: Partial<BandRow> = {},
) => ({
  year: 2021,
  from_group,
  to_group,
  value,
  lower: null,
  upper: null,
  corridors: 1,
  status: 'published' as const,
  ...over,
});
const bands = [
  band('USA', 'MEX', 5e10),
  band('USA', 'IND', 1e10),
  band('ARE', 'IND', 2e10),
  band('ARE', 'MEX', 3e3, { status: 'thin' }),
  band('MEX', 'USA', 4e6),
  band('IND', 'MEX', 0, { status: 'zero' }),
];
const ends = endsOf(bands).map((end) => ({ ...end, known: end.node !== 'ARE' }));
const model = matrixModel(settings, { bands, ends });
const codes = (ends: typeof model.rows) => ends.map(({ node }) => node);
const named = {
  rows: codes(model.rows),
  columns: codes(model.columns),
  heads: ['To'],
  regions: [],
};
const at = (from: string, to: string) => {
  const row = model.rows.find(({ node }) => node === from);
  const column = model.columns.find(({ node }) => node === to);
  return row && column ? cellAt(model, row, column) : null;
};

test('no data, zero, too little evidence and an amount are four states', () => {
  expect(at('USA', 'MEX')).toMatchObject({ state: 'value' });
  expect(at('ARE', 'MEX')).toMatchObject({ state: 'thin' });
  expect(at('IND', 'MEX')).toMatchObject({ state: 'zero' });
  // The matrix shares out what the receiver got, and knows of both.
  expect(at('MEX', 'IND')).toMatchObject({ state: 'zero', band: { value: 0 } });
  expect(at('ARE', 'USA')).toMatchObject({ state: 'none', band: { value: null } });
  expect(at('MEX', 'MEX')).toMatchObject({ state: 'self' });
});

test('the largest come first, and classes go by the logarithm', () => {
  expect(model.rows.map(({ node }) => node)).toEqual(['USA', 'ARE', 'MEX', 'IND']);
  expect(model.breaks).toEqual([1e5, 1e6, 1e7, 1e8, 1e9, 1e10]);
  expect([at('ARE', 'MEX'), at('MEX', 'USA'), at('USA', 'MEX')].map((cell) => cell?.class)).toEqual(
    [0, 2, 6],
  );
  expect(matrixFinding(model)[0]).toMatchObject({
    id: 'flow-matrix:finding.largest.money',
    values: { amount: { value: 5e10 } },
  });
});

test('like profiles stand beside one another, whatever order they came in', () => {
  const one = [9, 8, 0, 0, 1];
  const other = [0, 1, 9, 8, 0];
  const profiles = [one, other, [8, 9, 0, 1, 0], [0, 0, 8, 9, 1], [9, 9, 1, 0, 0]];
  const kinds = similarOrder(profiles)
    .map((place) => (place % 2 === 1 ? 'b' : 'a'))
    .join('');
  expect(similarOrder(profiles).toSorted()).toEqual([0, 1, 2, 3, 4]);
  expect(['aaabb', 'bbaaa', 'abbaa', 'aabba', 'baaab']).toContain(kinds);
  expect(kinds).toMatch(/^(a+b+|b+a+)$/);
});

test('keys go from cell to cell; right is right in every language', () => {
  const size = { rows: 3, columns: 2 };
  expect(nextCell([0, 0], 'ArrowRight', { ...size, mirror: false })).toEqual([0, 1]);
  expect(nextCell([0, 1], 'ArrowRight', { ...size, mirror: true })).toEqual([0, 0]);
  expect(nextCell([2, 1], 'ArrowDown', { ...size, mirror: false })).toEqual([2, 1]);
  expect(nextCell([2, 0], 'End', { ...size, mirror: false })).toEqual([2, 1]);
  expect(nextCell([2, 0], 'Escape', { ...size, mirror: false })).toBeNull();
});

test('a place in the picture is the cell that is painted there, turned round or not', () => {
  for (const mirror of [false, true]) {
    const layout = layMatrix(named, { width: 640, mirror });
    model.columns.forEach((_, column) => {
      const x = columnX(layout, column) + layout.pitch / 2;
      expect(placeAt(layout, model, { x, y: layout.top + 1.5 * layout.tall })).toEqual([1, column]);
    });
    expect(placeAt(layout, model, { x: 320, y: 2 })).toBeNull();
    for (const { x, width } of paintedCells(model, layout)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(640);
    }
  }
});

test.each([360, 545, 640, 1400])(
  'every name stands whole at %d px, on lines that have room',
  (width) => {
    const long = ['Saint Vincent and the Grenadines', 'Democratic Republic of the Congo', 'Nepal'];
    const many = Array.from({ length: width < 520 ? 14 : 30 }, (_, at) => long[at % 3] ?? '');
    for (const all of [many, many.slice(0, 8)]) {
      const layout = layMatrix({ ...named, rows: all, columns: all }, { width, mirror: false });
      if (!layout.labelled) continue;
      const upright = layout.upright ? layout.top - 14 : layout.pitch - 4;
      for (const name of long)
        for (const lines of [
          wrapText(name, drawnText, layout.left - 10, layout.lines.rows),
          wrapText(name, drawnText, upright, layout.lines.columns),
        ])
          expect(lines.join(' ')).toBe(name);
      expect(layout.tall).toBeGreaterThanOrEqual(layout.lines.rows * 13);
      expect(layout.left + all.length * layout.pitch).toBeLessThanOrEqual(width);
    }
  },
);

test('draws senders down and receivers across, with the corridor of a cell as a link', async () => {
  const picture = await draw(<MatrixView model={model} width={640} />);
  expect(picture).toContain('href="/corridor/USA/MEX"');
  await expect(picture).toMatchFileSnapshot('View.svg');
  await expect(await draw(<MatrixView model={model} width={360} />, 'ar')).toMatchFileSnapshot(
    'View-ar.svg',
  );
});
