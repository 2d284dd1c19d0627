import { useEffect, useMemo, useState } from 'react';
import { useDatabase } from '../../database/DatabaseProvider.tsx';
import type { DocumentedTable } from '../../database/schema/documented.ts';
import type { KnownTable } from './editor/suggest.ts';

/** What the editor completes: the documented tables, and the reader's own with their columns. */
export function useKnownTables(
  schema: readonly DocumentedTable[] | null,
  own: readonly string[],
): readonly KnownTable[] {
  const database = useDatabase();
  const [columns, setColumns] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  useEffect(() => {
    if (own.length === 0) return undefined;
    const stop = new AbortController();
    void (async () => {
      const found = new Map<string, readonly string[]>();
      for (const name of own)
        try {
          const options = { limit: 1000, timeLimit: 5000, signal: stop.signal };
          const { rows } = await database.ask(`DESCRIBE own."${name}"`, options);
          found.set(
            name,
            rows.map(([column]) => String(column)),
          );
        } catch {
          // Its name is completed without them.
        }
      if (!stop.signal.aborted) setColumns(found);
    })();
    return () => stop.abort();
  }, [database, own]);
  return useMemo(
    () => [
      ...own.map((name) => ({
        name: `own.${name}`,
        macro: false,
        title: '',
        columns: (columns.get(name) ?? []).map((column) => ({ name: column, title: '' })),
      })),
      ...(schema ?? []).map(({ name, kind, title, columns: given }) => ({
        name,
        macro: kind === 'macro',
        title,
        columns: given.map((column) => ({ name: column.name, title: column.title })),
      })),
    ],
    [schema, own, columns],
  );
}
