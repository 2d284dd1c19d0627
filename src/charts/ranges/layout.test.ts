import { expect, test } from 'vitest';
import { layoutRanges, markPath, type RangesInput } from './layout.ts';

const input: RangesInput = {
  keys: [
    { id: 'one', label: 'One for one', shape: 'circle', chosen: false },
    { id: 'two', label: 'By income', shape: 'square', chosen: true },
  ],
  rows: [
    { id: 'world', label: 'World', values: { one: 48, two: 36 }, text: '36–48 %', strong: true },
    { id: 'none', label: 'Nobody', values: {}, text: 'no data' },
  ],
  width: 640,
  mirror: false,
  domain: [0, 100],
  format: (value) => `${value} %`,
};

test('a bar runs from the least to the most assumption, the chosen mark on top', () => {
  const [row, none] = layoutRanges(input).rows;
  const at = Object.fromEntries(row?.marks.map(({ key, x }) => [key.id, x]) ?? []);
  expect(row?.x).toBe(at['two']);
  expect(row?.width).toBeCloseTo((at['one'] ?? 0) - (at['two'] ?? 0), 0);
  expect(row?.marks.at(-1)?.key.id).toBe('two');
  expect(none?.marks).toEqual([]);
  expect(none?.width).toBe(0);
});

test('mirrored, the axis runs from the right', () => {
  const [plain] = layoutRanges(input).rows;
  const [turned] = layoutRanges({ ...input, mirror: true }).rows;
  expect((turned?.x ?? 0) + (turned?.width ?? 0)).toBeCloseTo(640 - (plain?.x ?? 0), 0);
});

test('on a phone names stand above their bars, and the key takes the lines it needs', () => {
  const phone = layoutRanges({ ...input, width: 160 });
  expect(phone.rows[0]?.labelY).toBeLessThan(phone.rows[0]?.y ?? 0);
  expect(new Set(phone.keys.map((key) => key.y)).size).toBe(2);
});

test('every shape has an outline', () => {
  for (const shape of ['circle', 'square', 'diamond', 'triangle'] as const)
    expect(markPath(shape, 10, 10, 4)).toMatch(/^M.*z$/);
});
