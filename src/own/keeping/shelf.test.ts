import { expect, test } from 'vitest';
import type { OwnTable } from '../own-table.ts';
import type { TableStore } from './browser-store.ts';
import { createShelf } from './shelf.ts';
import { visitStore } from './visit-store.ts';

const table = (rows: number): OwnTable => ({
  name: '',
  title: '',
  shape: 'economy',
  rows,
  bytes: 8,
  made: 0,
  years: null,
  columns: [],
  data: [],
});

/** A browser that has room for so many tables. */
function browser(room: number): TableStore {
  const kept = visitStore();
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return {
    ...kept,
    async write(one) {
      const tables = await kept.list();
      if (tables.length >= room && !tables.some(({ name }) => name === one.name)) full();
      await kept.write(one);
    },
    async replace(name, one) {
      if (one.title.length > 20) full();
      await kept.replace(name, one);
    },
  };
}

test('a table that is renamed in a full browser stays in it', async () => {
  const store = browser(1);
  const shelf = createShelf(async () => store);
  await shelf.keep(table(1), 'First');
  expect(await shelf.rename('first', 'Second')).toMatchObject({ name: 'second', title: 'Second' });
  expect((await store.list()).map(({ name }) => name)).toEqual(['second']);
  expect(shelf.state().visiting.size).toBe(0);
  expect(await shelf.read('first')).toBeNull();
  expect(await shelf.rename('first', 'Third')).toBeNull();
});

test('a table that cannot be renamed keeps its name and its place', async () => {
  const store = browser(1);
  const shelf = createShelf(async () => store);
  await shelf.keep(table(1), 'First');
  await expect(shelf.rename('first', 'A title with no room for it')).rejects.toThrow('full');
  expect(await store.list()).toMatchObject([{ name: 'first', title: 'First' }]);
  expect(shelf.state()).toMatchObject({ tables: [{ name: 'first' }], visiting: new Set() });
});

test('a table of this visit is renamed in it', async () => {
  const shelf = createShelf(async () => browser(0));
  await shelf.keep(table(1), 'First');
  await shelf.rename('first', 'Second');
  expect([...shelf.state().visiting]).toEqual(['second']);
});

test('what is put back does not take the place of a newer table of its name', async () => {
  const shelf = createShelf(async () => browser(9));
  await shelf.keep(table(1), 'Costs');
  const old = await shelf.read('costs');
  await shelf.remove('costs');
  await shelf.keep(table(2), 'Costs');
  expect(await shelf.restore(old!)).toMatchObject({ name: 'costs_2', title: 'Costs' });
  expect((await shelf.read('costs'))?.rows).toBe(2);
  expect((await shelf.read('costs_2'))?.rows).toBe(1);
  await shelf.remove('costs');
  expect((await shelf.restore({ ...table(2), name: 'costs' })).name).toBe('costs');
});
