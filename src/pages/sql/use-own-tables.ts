import { useCallback, useEffect, useRef } from 'react';
import { useDatabase } from '../../database/DatabaseProvider.tsx';

/**
 * Has the reader's own tables stand as `own.<name>` while the console is open.
 *
 * @returns waits until those that are kept stand there, which a statement may be about; never fails
 */
export function useOwnTables(): () => Promise<void> {
  const database = useDatabase();
  const ready = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    const following = import('../../own/keeping/own-in-sql.ts').then(({ followOwnTables }) =>
      followOwnTables(database),
    );
    // The atlas's own tables answer all the same.
    ready.current = following.then((own) => own.ready).catch(() => undefined);
    return () => {
      following.then((own) => own.stop()).catch(() => undefined);
    };
  }, [database]);
  return useCallback(() => ready.current, []);
}
