import { useCallback, useEffect, useState } from 'react';
import { loadSchema, type DocumentedTable } from '../../database/schema/documented.ts';

export interface SchemaState {
  tables: readonly DocumentedTable[] | null;
  failed: boolean;
  retry: () => void;
}

/** The documentation of the database, loaded beside the page. */
export function useSchema(): SchemaState {
  const [attempt, setAttempt] = useState(0);
  const [tables, setTables] = useState<readonly DocumentedTable[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    void (async () => {
      try {
        const loaded = await loadSchema(stop.signal);
        setTables(loaded);
      } catch {
        if (!stop.signal.aborted) setFailed(true);
      }
    })();
    return () => stop.abort();
  }, [attempt]);
  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((last) => last + 1);
  }, []);
  return { tables, failed, retry };
}
