import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import type { ExtraColumn } from '../../../figures/corridor-table/extra-columns.ts';
import type { TableSettings } from '../../../figures/corridor-table/settings.ts';
import { canShift } from './grid-layout.ts';
import { useGrid } from './use-grid.ts';
import type { GridSort } from './use-sorts.ts';

type Settings = Pick<TableSettings, 'sort' | 'columns' | 'pinned'>;

const own = 'own_mine_rate_sender';
const extras = [{ id: own, label: 'Rate' }] as unknown as readonly ExtraColumn[];
const opening: Settings = {
  sort: [{ key: 'usd', down: true }],
  columns: ['usd', 'women', 'cost', 'edition'],
  pinned: ['cost'],
};
const labelOf = (id: string) => id.toUpperCase();
const written = (sorts: readonly GridSort[]) =>
  sorts.map(({ key, down }) => (down ? '-' : '') + key).join(',');

/** The grid with settings that follow it, as the address does. */
async function grid(changes: Partial<Settings> = {}) {
  const { result, act } = await renderHook(() => {
    const [settings, setSettings] = useState<Settings>({ ...opening, ...changes });
    const [change] = useState(
      () => (more: Partial<Settings>) => setSettings((last) => ({ ...last, ...more })),
    );
    return { settings, ...useGrid([], settings, extras, labelOf, change) };
  });
  return {
    get now() {
      return result.current;
    },
    get ids() {
      return result.current.columns.map(({ id }) => id);
    },
    does: (run: (acts: (typeof result)['current']['acts']) => void) =>
      act(() => run(result.current.acts)),
  };
}

test('columns kept in sight stand first, the user’s own last', async () => {
  const { ids, now } = await grid();
  expect(ids).toEqual(['cost', 'usd', 'women', 'edition', own]);
  expect(now.columns.map(({ pinned }) => pinned)).toEqual([true, false, false, false, false]);
  expect(now.columns.filter(({ text }) => text).map(({ label }) => label)).toEqual(['EDITION']);
  expect(now.columns.filter((column) => column.own).map(({ id }) => id)).toEqual([own]);
});

test('a column that is not shown is not kept in sight either', async () => {
  const { now } = await grid({ columns: ['usd'] });
  expect(now.columns.map(({ id, pinned }) => [id, pinned])).toEqual([
    ['usd', false],
    [own, false],
  ]);
});

test('a column moves among its like only', async () => {
  const { now } = await grid();
  const moves = (id: string) => [canShift(now.columns, id, -1), canShift(now.columns, id, 1)];
  expect(moves('cost')).toEqual([false, false]);
  expect(moves('usd')).toEqual([false, true]);
  expect(moves('edition')).toEqual([true, false]);
  expect(moves(own)).toEqual([false, false]);
  expect(moves('unheard_of')).toEqual([false, false]);
});

test('settings follow an order, a pin and what is hidden', async () => {
  const one = await grid();
  await one.does((acts) => acts.shift('women', -1));
  expect(one.ids).toEqual(['cost', 'women', 'usd', 'edition', own]);
  await one.does((acts) => acts.move('edition', 'women'));
  expect(one.ids).toEqual(['cost', 'edition', 'women', 'usd', own]);
  await one.does((acts) => acts.pin('usd', true));
  expect(one.now.settings.pinned).toEqual(['cost', 'usd']);
  expect(one.ids).toEqual(['cost', 'usd', 'edition', 'women', own]);
  await one.does((acts) => acts.pin('cost', false));
  expect(one.now.settings.pinned).toEqual(['usd']);
  await one.does((acts) => acts.hide('usd'));
  expect(one.now.settings.pinned).toEqual([]);
  expect(one.now.settings.columns).not.toContain('usd');
});

test('a head sorts its own way first, then the other, then not', async () => {
  const one = await grid();
  await one.does((acts) => acts.toggle('cost', false));
  expect(written(one.now.sorts)).toBe('-cost');
  await one.does((acts) => acts.toggle('cost', false));
  expect(written(one.now.sorts)).toBe('cost');
  await one.does((acts) => acts.toggle('cost', false));
  expect(one.now.sorts).toEqual([]);
  await one.does((acts) => acts.toggle('sender', false));
  expect(written(one.now.sorts)).toBe('sender');
});

test('with Shift the others stay, and each keeps its place', async () => {
  const one = await grid();
  await one.does((acts) => acts.toggle('sender', true));
  expect(written(one.now.sorts)).toBe('-usd,sender');
  await one.does((acts) => acts.toggle('usd', true));
  expect(written(one.now.sorts)).toBe('usd,sender');
  await one.does((acts) => acts.toggle('usd', true));
  expect(written(one.now.sorts)).toBe('sender');
});

test('a menu sorts either way, alone or after the others, or takes a column out', async () => {
  const one = await grid();
  await one.does((acts) => acts.sort('cost', false, true));
  expect(written(one.now.sorts)).toBe('-usd,cost');
  await one.does((acts) => acts.sort('usd', false, true));
  expect(written(one.now.sorts)).toBe('usd,cost');
  await one.does((acts) => acts.unsort('usd'));
  expect(written(one.now.sorts)).toBe('cost');
  await one.does((acts) => acts.sort('women', true, false));
  expect(written(one.now.sorts)).toBe('-women');
});

test('the user’s own columns are sorted by as well, and not kept in the settings', async () => {
  const one = await grid();
  await one.does((acts) => acts.toggle(own, false));
  expect(written(one.now.sorts)).toBe(`-${own}`);
  expect(one.now.settings.sort).toEqual([]);
});
