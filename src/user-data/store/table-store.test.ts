import { expect, test } from 'vitest';
import type { OwnTable } from '../own-table.ts';
import type { StoreBackend } from './browser-store.ts';
import { createTableStore, type Tabs } from './table-store.ts';
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

/** Tabs of one browser, which hear of each other. */
function tabsOf(count: number): Tabs[] {
  const heard: (() => void)[] = [];
  return Array.from({ length: count }, (_, own) => ({
    postMessage: () => heard.forEach((hear, tab) => tab !== own && hear()),
    addEventListener: (_kind: string, hear: unknown) => (heard[own] = hear as () => void),
  })) as unknown as Tabs[];
}

test('what one tab keeps, renames or removes the others see at once', async () => {
  const store = browser(9);
  const [one, two] = tabsOf(2).map((tabs) => createTableStore(async () => store, tabs));
  await two!.load();
  const names = () => two!.state().tables.map(({ name }) => name);
  await one!.keep(table(1), 'Costs');
  await expect.poll(names).toEqual(['costs']);
  await one!.rename('costs', 'Fees');
  await expect.poll(names).toEqual(['fees']);
  await one!.remove('fees');
  await expect.poll(names).toEqual([]);
});

test('two tabs that keep a table under one name at once keep both', async () => {
  const store = browser(9);
  const [one, two] = [1, 2].map(() => createTableStore(async () => store));
  const kept = await Promise.all([one!.keep(table(1), 'Costs'), two!.keep(table(2), 'Costs')]);
  expect(kept.map(({ name }) => name).toSorted()).toEqual(['costs', 'costs_2']);
  const rows = await Promise.all(kept.map(({ name }) => one!.read(name)));
  expect(rows.map((read) => read?.rows)).toEqual([1, 2]);
});

test('a name that another tab takes while a table is renamed is left to it', async () => {
  const store = browser(9);
  const [one, two] = [1, 2].map(() => createTableStore(async () => store));
  await one!.keep(table(1), 'Old');
  const [renamed, kept] = await Promise.all([
    one!.rename('old', 'Costs'),
    two!.keep(table(2), 'Costs'),
  ]);
  expect([renamed?.name, kept.name].toSorted()).toEqual(['costs', 'costs_2']);
  expect((await one!.read(kept.name))?.rows).toBe(2);
});

/** A store whose connection ends after each answer. */
function losing(store: StoreBackend, reopens: number): () => Promise<StoreBackend> {
  let opened = 0;
  return async () => {
    opened += 1;
    if (opened > reopens) throw new Error('no store');
    let answered = 0;
    const lost = () => {
      throw new DOMException('closing', 'InvalidStateError');
    };
    const list: StoreBackend['list'] = async () => (answered++ > 0 ? lost() : store.list());
    return { ...store, list };
  };
}

test('a store whose connection is lost is opened again', async () => {
  const tableStore = createTableStore(losing(browser(9), 99));
  await tableStore.keep(table(1), 'First');
  await tableStore.keep(table(2), 'Second');
  expect(
    tableStore
      .state()
      .tables.map(({ name }) => name)
      .toSorted(),
  ).toEqual(['first', 'second']);
  expect(tableStore.state().where).toBe('browser');
});

test('a store that can’t be opened again leaves the visit to keep tables', async () => {
  const tableStore = createTableStore(losing(browser(9), 1));
  await tableStore.load();
  await tableStore.keep(table(1), 'First');
  expect(tableStore.state()).toMatchObject({ where: 'visit', tables: [{ name: 'first' }] });
});
