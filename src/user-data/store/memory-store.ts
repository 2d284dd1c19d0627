import { infoOf, type OwnTable } from '../own-table.ts';
import type { StoreBackend } from './browser-store.ts';

/** Keeps tables until the page is left. */
export function memoryStore(): StoreBackend {
  const tables = new Map<string, OwnTable>();
  return {
    list: async () => [...tables.values()].map(infoOf).toSorted((a, b) => b.made - a.made),
    read: async (name) => tables.get(name) ?? null,
    write: async (table) => {
      if (tables.has(table.name)) throw taken(table.name);
      tables.set(table.name, table);
    },
    replace: async (name, table) => {
      if (table.name !== name && tables.has(table.name)) throw taken(table.name);
      tables.delete(name);
      tables.set(table.name, table);
    },
    remove: async (name) => {
      tables.delete(name);
    },
  };
}

function taken(name: string): DOMException {
  return new DOMException(`There is a table ${name}`, 'ConstraintError');
}
