import { sqlTokens } from '../sql-tokens.ts';
import type { DocumentedTable } from './documented.ts';

/** What a statement names of the schema, and whose figures it then gives. */
export interface TablesIn {
  tables: readonly DocumentedTable[];
  /** Some of its amounts are our estimates. */
  modelled: boolean;
  /** It names tables of the user's own. */
  own: boolean;
}

/**
 * The documented tables and macros that a statement names, in the schema's order. By name alone: one
 * that a statement names without reading it (as the name of a column) counts too.
 */
export function tablesIn(sql: string, schema: readonly DocumentedTable[]): TablesIn {
  const names = new Set<string>();
  let own = false;
  let named = false;
  let last = '';
  for (const { kind, text } of sqlTokens(sql)) {
    if (kind === 'comment') continue;
    if (kind === 'string' && text === "'modelled'") named = true;
    const name = kind === 'quoted' ? text.slice(1, -1) : text;
    if (text === '.' && last.toLowerCase() === 'own') own = true;
    if (kind === 'word' || kind === 'quoted') names.add(name.toLowerCase());
    last = name;
  }
  const tables = schema.filter(({ name }) => names.has(name));
  const modelled = tables.some((table) =>
    table.modelled === 'when_named' ? named : table.modelled,
  );
  return { tables, modelled, own };
}
