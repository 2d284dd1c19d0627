import { expect, test } from 'vitest';
import { changeModel } from './model.ts';
import { changeFinding, changeTable } from './text.ts';

const row = (economy: string, persons: number, before: number, now: number) => [
  { year: 1990, economy, persons: persons / 2, share: before },
  { year: 2024, economy, persons, share: now },
];
const shares = [
  ...row('SAU', 13e6, 31, 20),
  ...row('USA', 52e6, 51, 51.4),
  ...row('IND', 5e6, 48, 53),
  { year: 2024, economy: 'SSD', persons: 90e6, share: 50 },
];

test('largest first; what has no figure for the first year is left out', () => {
  const model = changeModel({ side: 'hosted', count: '10' }, { shares });
  expect(model.lines.map(({ economy, way }) => [economy, way])).toEqual([
    ['USA', 'same'],
    ['SAU', 'fell'],
    ['IND', 'rose'],
  ]);
  expect(changeTable(model).rows[1]?.[3]).toEqual({ kind: 'count', value: -11 });
});

test('the finding counts ways and names the largest change', () => {
  const model = changeModel({ side: 'hosted', count: '10' }, { shares });
  const [counted, most] = changeFinding(model);
  expect(counted?.values).toMatchObject({
    of: { value: 3 },
    rose: { value: 1 },
    fell: { value: 1 },
  });
  expect(most?.values).toMatchObject({
    economy: { value: 'SAU' },
    before: { value: 31 },
    now: { value: 20 },
  });
  expect(changeFinding({ ...model, lines: [] })).toEqual([]);
});
