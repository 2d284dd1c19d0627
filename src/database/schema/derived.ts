import type { DerivedEntry } from './derived-entry.ts';
import { derivedMacros } from './derived-macros.ts';
import { derivedTables } from './derived-tables.ts';

/** Everything of the database that is not a table of the Data Package. */
export const derived: readonly DerivedEntry[] = [...derivedTables, ...derivedMacros];
