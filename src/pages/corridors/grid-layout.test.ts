import { expect, test } from 'vitest';
import { canShift, gridColumns, layoutOf, without, withPinned } from './grid-layout.ts';

const layout = { columns: ['usd', 'women', 'cost', 'edition'], pinned: ['cost'] } as const;
const shown = gridColumns(layout, ['own_mine_rate_sender'], (id) => id.toUpperCase());

test('columns kept in sight stand first, the reader’s own last', () => {
  expect(shown.map(({ id }) => id)).toEqual([
    'cost',
    'usd',
    'women',
    'edition',
    'own_mine_rate_sender',
  ]);
  expect(shown.map(({ pinned }) => pinned)).toEqual([true, false, false, false, false]);
  expect(shown.filter(({ text }) => text).map(({ label }) => label)).toEqual(['EDITION']);
  expect(shown.filter(({ own }) => own)).toHaveLength(1);
});

test('a column that is not shown is not kept in sight either', () => {
  const columns = gridColumns({ columns: ['usd'], pinned: ['cost'] }, [], String);
  expect(columns.map(({ id, pinned }) => [id, pinned])).toEqual([['usd', false]]);
});

test('a column moves among its like only', () => {
  const moves = (id: string) => [canShift(shown, id, -1), canShift(shown, id, 1)];
  expect(moves('cost')).toEqual([false, false]);
  expect(moves('usd')).toEqual([false, true]);
  expect(moves('edition')).toEqual([true, false]);
  expect(moves('own_mine_rate_sender')).toEqual([false, false]);
  expect(moves('unheard_of')).toEqual([false, false]);
});

test('settings follow an order, a pin and what is hidden', () => {
  expect(layoutOf(['women', 'cost', 'own_mine_rate_sender', 'usd'], layout)).toEqual({
    columns: ['women', 'cost', 'usd'],
    pinned: ['cost'],
  });
  expect(withPinned(layout, 'usd', true).pinned).toEqual(['cost', 'usd']);
  expect(withPinned(layout, 'cost', false).pinned).toEqual([]);
  expect(without(layout, 'cost')).toEqual({ columns: ['usd', 'women', 'edition'], pinned: [] });
});
