import { useCallback, useEffect, useRef, useState } from 'react';
import { useDatabase } from '../../database/DatabaseProvider.tsx';

/** Names of the columns of the user's own tables, by the tables' names. */
export type OwnColumns = ReadonlyMap<string, readonly string[]>;

/**
 * Has the user's own tables stand as `own.<name>` while the console is open.
 *
 * @returns their columns, known without the engine; and what waits until those that are kept stand
 * there, which a statement may be about, and never fails
 */
export function useOwnTables(): { columns: OwnColumns; ready: () => Promise<void> } {
  const database = useDatabase();
  const [columns, setColumns] = useState<OwnColumns>(new Map());
  const ready = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    let stopped = false;
    const following = Promise.all([
      import('../../user-data/store/tables-in-sql.ts'),
      import('../../user-data/store/table-store.ts'),
    ]).then(([{ followOwnTables }, { tableStore }]) => {
      const tell = () => {
        const { tables } = tableStore().state();
        if (!stopped)
          setColumns(new Map(tables.map((one) => [one.name, one.columns.map(({ id }) => id)])));
      };
      const unsubscribe = tableStore().subscribe(tell);
      tell();
      return { ...followOwnTables(database), unsubscribe };
    });
    // The atlas's own tables answer all the same.
    ready.current = following.then((own) => own.ready).catch(() => undefined);
    return () => {
      stopped = true;
      following
        .then((own) => {
          own.unsubscribe();
          own.stop();
        })
        .catch(() => undefined);
    };
  }, [database]);
  return { columns, ready: useCallback(() => ready.current, []) };
}
