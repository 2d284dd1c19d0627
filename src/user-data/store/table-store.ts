import { infoOf, type OwnTable, type OwnTableInfo } from '../own-table.ts';
import { plainName } from '../infer/column-names.ts';
import { openBrowserStore, type StoreBackend } from './browser-store.ts';
import { memoryStore } from './memory-store.ts';

/** Why tables are kept for this visit only. */
export type KeptWhere = 'browser' | 'visit';

export interface TableStoreState {
  tables: readonly OwnTableInfo[];
  /** `null` until the store has answered. */
  where: KeptWhere | null;
  /** Tables that found no room in the browser and are gone with the visit. */
  visiting: ReadonlySet<string>;
}

/** The user's tables, wherever they are kept. */
export interface TableStore {
  state: () => TableStoreState;
  subscribe: (onChange: () => void) => () => void;
  /** Asks the store what there is; again if it was asked before. */
  load: () => Promise<readonly OwnTableInfo[]>;
  read: (name: string) => Promise<OwnTable | null>;
  /** Keeps a table under a name made from its title; gives the name. */
  keep: (table: OwnTable, title: string) => Promise<OwnTableInfo>;
  /** Puts back what was removed: under its name, or a free one like it if that is taken by now. */
  restore: (table: OwnTable) => Promise<OwnTableInfo>;
  /**
   * Gives a table another title, and a name made from it; it stays where it is kept.
   *
   * @returns null when there is none of that name
   * @throws when the browser gives no room for it; the table keeps its old name then
   */
  rename: (name: string, title: string) => Promise<OwnTableInfo | null>;
  remove: (name: string) => Promise<void>;
}

/** @param open a store to use in place of the browser's */
export function createTableStore(open: () => Promise<StoreBackend> = openBrowserStore): TableStore {
  let state: TableStoreState = { tables: [], where: null, visiting: new Set() };
  const visit = memoryStore();
  let opened: Promise<{ store: StoreBackend; where: KeptWhere }> | null = null;
  const listeners = new Set<() => void>();

  function store() {
    opened ??= open().then(
      (store) => ({ store, where: 'browser' as const }),
      () => ({ store: visit, where: 'visit' as const }),
    );
    return opened;
  }

  async function refresh(): Promise<readonly OwnTableInfo[]> {
    const { store: kept, where } = await store();
    const here = await visit.list();
    const there = where === 'visit' ? [] : await kept.list();
    const tables = [...there, ...here].toSorted((a, b) => b.made - a.made);
    state = { tables, where, visiting: new Set(here.map(({ name }) => name)) };
    for (const listener of listeners) listener();
    return tables;
  }

  async function write(table: OwnTable): Promise<void> {
    const { store: kept } = await store();
    try {
      await kept.write(table);
    } catch {
      // Full or refused: it serves at least this visit.
      await visit.write(table);
    }
    await refresh();
  }

  async function usedNames(): Promise<Set<string>> {
    return new Set((await refresh()).map(({ name }) => name));
  }

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    load: refresh,
    async read(name) {
      const { store: kept } = await store();
      return (await visit.read(name)) ?? (await kept.read(name));
    },
    async keep(table, title) {
      const name = plainName(title, await usedNames(), 'data');
      const named = { ...table, name, title, made: Date.now() };
      await write(named);
      return infoOf(named);
    },
    async restore(table) {
      const named = { ...table, name: plainName(table.name, await usedNames(), 'data') };
      await write(named);
      return infoOf(named);
    },
    async rename(name, title) {
      const { store: kept } = await store();
      const used = await usedNames();
      used.delete(name);
      for (const where of [visit, kept]) {
        const table = await where.read(name);
        if (!table) continue;
        const named = { ...table, title, name: plainName(title, used, 'data') };
        await where.replace(name, named);
        await refresh();
        return infoOf(named);
      }
      return null;
    },
    async remove(name) {
      const { store: kept } = await store();
      await visit.remove(name);
      await kept.remove(name);
      await refresh();
    },
  };
}

let shared: TableStore | null = null;

/** The one shelf of the page. */
export function tableStore(): TableStore {
  shared ??= createTableStore();
  return shared;
}
