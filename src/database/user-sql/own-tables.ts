import type { UserSqlConnector } from './user-sql-connector.ts';

/** The user's own tables, readable in their SQL as `own.<name>` and unchangeable there. */
export interface OwnTables {
  /**
   * Keeps a table, in the place of one of that name. It outlives the engine's worker.
   *
   * @param name letters, digits and `_`, not beginning with a digit
   * @param ipc an Arrow IPC stream; text columns as Utf8, not dictionaries
   * @throws {RangeError} for another name; the engine's error for a stream that it cannot read, if
   * it runs: else such a table is left out when it starts
   */
  put(name: string, ipc: Uint8Array): Promise<void>;
  drop(name: string): Promise<void>;
  /** In the order in which they came; the same list until it changes. */
  names(): readonly string[];
  /** @returns a function that ends the watching */
  subscribe(listener: () => void): () => void;
}

/** Own tables, and what puts all of them into a new engine. */
export interface KeptTables extends OwnTables {
  putAll(connector: UserSqlConnector): Promise<void>;
}

/** @param running gives the work an engine if one runs, in turn with the statements */
export function keptTables(
  running: (work: (connector: UserSqlConnector) => Promise<void>) => Promise<void>,
): KeptTables {
  const tables = new Map<string, Uint8Array>();
  const listeners = new Set<() => void>();
  let names: readonly string[] = [];
  const changed = () => {
    names = [...tables.keys()];
    for (const listener of listeners) listener();
  };

  return {
    async put(name, ipc) {
      if (!/^[A-Za-z_]\w*$/.test(name)) throw new RangeError(`No name for a table: ${name}`);
      // A copy, because the worker takes what it is given for good.
      await running((connector) => connector.put(name, ipc.slice()));
      tables.set(name, ipc);
      changed();
    },
    async drop(name) {
      if (!tables.delete(name)) return;
      changed();
      await running((connector) => connector.drop(name));
    },
    names: () => names,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async putAll(connector) {
      for (const [name, ipc] of tables) {
        try {
          await connector.put(name, ipc.slice());
        } catch {
          tables.delete(name);
          changed();
        }
      }
    },
  };
}
