import { siteRoot } from '../site-root.ts';
import type { Modelled } from './comment.ts';

export interface DocumentedColumn {
  name: string;
  title: string;
  description?: string;
  unit?: string;
}

/** A publication that a table rests on. */
export interface DocumentedSource {
  id: string;
  title: string;
  edition: string;
  licence: string;
}

/** What a user can ask of: a tidy table, or something made of them. */
export interface DocumentedTable {
  name: string;
  kind: 'table' | 'view' | 'macro';
  title: string;
  description: string;
  modelled: Modelled;
  /** Of a table. */
  rows?: number;
  columns: readonly DocumentedColumn[];
  /** What a macro is called with. */
  parameters: readonly { name: string; title: string }[];
  sources: readonly DocumentedSource[];
}

/** The documentation of the database, as its comments said it when it was built. */
export async function loadSchema(signal?: AbortSignal): Promise<DocumentedTable[]> {
  const address = new URL('data/latest/schema.json', siteRoot());
  const response = await fetch(address, signal && { signal });
  if (!response.ok) throw new Error(`The schema did not come: ${response.status}`);
  return (await response.json()) as DocumentedTable[];
}
