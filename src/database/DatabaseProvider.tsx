import { createContext, use, type ReactNode } from 'react';
import type { AtlasDatabase } from './atlas-database.ts';

const DatabaseContext = createContext<AtlasDatabase | null>(null);

/** Gives everything inside it the database to ask. */
export function DatabaseProvider(props: { database: AtlasDatabase; children: ReactNode }) {
  return <DatabaseContext value={props.database}>{props.children}</DatabaseContext>;
}

/** @throws outside a `DatabaseProvider`. */
export function useDatabase(): AtlasDatabase {
  const database = use(DatabaseContext);
  if (!database) throw new Error('No DatabaseProvider around this component');
  return database;
}
