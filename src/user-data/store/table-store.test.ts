import { expect, test } from 'vitest';
import type { OwnTable } from '../own-table.ts';
import type { StoreBackend } from './browser-store.ts';
import { createTableStore } from './table-store.ts';
import { memoryStore } from './memory-store.ts';

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
function browser(capacity: number): StoreBackend {
  const kept = memoryStore();
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  return {
    ...kept,
    async write(one) {
      const tables = await kept.list();
      if (tables.length >= capacity && !tables.some(({ name }) => name === one.name)) full();
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
  const tableStore = createTableStore(async () => store);
  await tableStore.keep(table(1), 'First');
  expect(await tableStore.rename('first', 'Second')).toMatchObject({
    name: 'second',
    title: 'Second',
  });
  expect((await store.list()).map(({ name }) => name)).toEqual(['second']);
  expect(tableStore.state().visiting.size).toBe(0);
  expect(await tableStore.read('first')).toBeNull();
  expect(await tableStore.rename('first', 'Third')).toBeNull();
});

test('a table that cannot be renamed keeps its name and its place', async () => {
  const store = browser(1);
  const tableStore = createTableStore(async () => store);
  await tableStore.keep(table(1), 'First');
  await expect(tableStore.rename('first', 'A title with no room for it')).rejects.toThrow('full');
  expect(await store.list()).toMatchObject([{ name: 'first', title: 'First' }]);
  expect(tableStore.state()).toMatchObject({ tables: [{ name: 'first' }], visiting: new Set() });
});

test('a table of this visit is renamed in it', async () => {
  const tableStore = createTableStore(async () => browser(0));
  await tableStore.keep(table(1), 'First');
  await tableStore.rename('first', 'Second');
  expect([...tableStore.state().visiting]).toEqual(['second']);
});

test('what is put back does not take the place of a newer table of its name', async () => {
  const tableStore = createTableStore(async () => browser(9));
  await tableStore.keep(table(1), 'Costs');
  const old = await tableStore.read('costs');
  await tableStore.remove('costs');
  await tableStore.keep(table(2), 'Costs');
  expect(await tableStore.restore(old!)).toMatchObject({ name: 'costs_2', title: 'Costs' });
  expect((await tableStore.read('costs'))?.rows).toBe(2);
  expect((await tableStore.read('costs_2'))?.rows).toBe(1);
  await tableStore.remove('costs');
  expect((await tableStore.restore({ ...table(2), name: 'costs' })).name).toBe('costs');
});
