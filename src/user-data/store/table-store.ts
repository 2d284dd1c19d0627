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

/** Between the tabs of a browser: that the tables are not what they were. */
export type Tabs = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

/**
 * @param open a store to use in place of the browser's
 * @param tabs tells other tabs of a change, and hears of theirs
 */
export function createTableStore(
  open: () => Promise<StoreBackend> = openBrowserStore,
  tabs?: Tabs,
): TableStore {
  let state: TableStoreState = { tables: [], where: null, visiting: new Set() };
  const visit = memoryStore();
  let opened: Promise<{ store: StoreBackend; where: KeptWhere }> | null = null;
  const listeners = new Set<() => void>();
  tabs?.addEventListener('message', () => {
    if (state.where !== null) void refresh();
  });

  function store() {
    opened ??= open().then(
      (store) => ({ store, where: 'browser' as const }),
      () => ({ store: visit, where: 'visit' as const }),
    );
    return opened;
  }

  /** Browsers lose a store that is open: it is opened again, once. */
  async function ask<T>(work: (kept: StoreBackend) => Promise<T>): Promise<T> {
    const { store: kept } = await store();
    try {
      return await work(kept);
    } catch (error) {
      if (!isLost(error)) throw error;
      opened = null;
      return work((await store()).store);
    }
  }

  async function refresh(): Promise<readonly OwnTableInfo[]> {
    const here = await visit.list();
    const there = await ask((kept) => (kept === visit ? Promise.resolve([]) : kept.list()));
    const { where } = await store();
    const tables = [...there, ...here].toSorted((a, b) => b.made - a.made);
    state = { tables, where, visiting: new Set(here.map(({ name }) => name)) };
    for (const listener of listeners) listener();
    return tables;
  }

  async function changed(): Promise<void> {
    await refresh();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    tabs?.postMessage('changed');
  }

  async function usedNames(): Promise<Set<string>> {
    return new Set((await refresh()).map(({ name }) => name));
  }

  /** Writes under a name made from a wish, another where a tab was faster. */
  async function writeAs(wish: string, table: OwnTable): Promise<OwnTableInfo> {
    const refused = new Set<string>();
    for (;;) {
      const used = new Set([...(await usedNames()), ...refused]);
      const named = { ...table, name: plainName(wish, used, 'data') };
      try {
        await ask((kept) => kept.write(named));
      } catch (error) {
        if (isTaken(error)) {
          refused.add(named.name);
          continue;
        }
        // Full or refused: it serves at least this visit.
        await visit.write(named);
      }
      await changed();
      return infoOf(named);
    }
  }

  return {
    state: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    load: refresh,
    read: async (name) => (await visit.read(name)) ?? (await ask((kept) => kept.read(name))),
    keep: (table, title) => writeAs(title, { ...table, title, made: Date.now() }),
    restore: (table) => writeAs(table.name, table),
    async rename(name, title) {
      const refused = new Set<string>();
      for (;;) {
        const used = new Set([...(await usedNames()), ...refused]);
        used.delete(name);
        const to = plainName(title, used, 'data');
        try {
          const named = await renamed(name, title, to);
          if (named) await changed();
          return named;
        } catch (error) {
          if (!isTaken(error)) throw error;
          refused.add(to);
        }
      }
    },
    async remove(name) {
      await visit.remove(name);
      await ask((kept) => kept.remove(name));
      await changed();
    },
  };

  async function renamed(from: string, title: string, to: string): Promise<OwnTableInfo | null> {
    const inStore = async (kept: StoreBackend) => {
      const table = await kept.read(from);
      if (!table) return null;
      const named = { ...table, title, name: to };
      await kept.replace(from, named);
      return infoOf(named);
    };
    return (await inStore(visit)) ?? (await ask(inStore));
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'ConstraintError';
}

/** The connection is closed, by another page that removed everything or by the browser itself. */
function isLost(error: unknown): boolean {
  return error instanceof DOMException && /^(?:InvalidState|Unknown)Error$/.test(error.name);
}

const channel = 'remittance-atlas-own';
let shared: TableStore | null = null;

/** The one shelf of the page. */
export function tableStore(): TableStore {
  shared ??= createTableStore(
    openBrowserStore,
    // Where nothing is kept there is nothing to tell; in Node an open channel keeps the process.
    'indexedDB' in globalThis ? new BroadcastChannel(channel) : undefined,
  );
  return shared;
}
