import { siteRoot } from '../../database/site-root.ts';
import type { ColumnType } from '../../exports/export-source.ts';

/** What a column of a figure's query holds, which its answers alone do not tell. */
export interface KnownColumn {
  type: ColumnType;
  /** Key of a message: its label; absent where its name is all that is known. */
  label?: string;
  /** Key under `unit` of the catalogue `columns`. */
  unit?: string;
}

/** By query, as `queryKey` names it, and column. */
export type QueryColumns = Readonly<Record<string, Readonly<Record<string, KnownColumn>>>>;

/** Where the build puts them, beside the public data. */
export const queryColumnsFile = 'query-columns.json';

/** A short name of a query that follows from its text alone (FNV-1a, 32 bits). */
export function queryKey(sql: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < sql.length; at++)
    hash = Math.imul(hash ^ sql.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

let loaded: Promise<QueryColumns> | undefined;

/** The columns of every figure's queries. @throws when they can't be had; asked again then */
export function loadQueryColumns(): Promise<QueryColumns> {
  loaded ??= fetchQueryColumns().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function fetchQueryColumns(): Promise<QueryColumns> {
  const response = await fetch(new URL(`data/latest/${queryColumnsFile}`, siteRoot()));
  if (!response.ok) throw new Error(`The columns did not come: ${response.status}`);
  return (await response.json()) as QueryColumns;
}
