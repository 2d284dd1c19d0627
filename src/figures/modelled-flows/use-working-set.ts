import { stockChoices } from '../../domain/editions/stock.ts';
import { useEffect, useState } from 'react';
import { useDatabase } from '../../database/DatabaseProvider.tsx';
import { useEngine } from '../../database/use-engine.ts';
import type { EstimateSettings } from './settings.ts';
import { workingSetQueries } from './working-set-queries.ts';

/**
 * Fetches the inputs of the estimate as soon as the engine runs, so that a later change of any
 * assumption is worked out at once.
 *
 * @returns whether the inputs of this revision are in memory
 */
export function useWorkingSet(stock: EstimateSettings['stock']): boolean {
  const database = useDatabase();
  const { status } = useEngine();
  const [, arrived] = useState(0);
  useEffect(() => {
    if (status !== 'ready') return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    void (async () => {
      try {
        for (const one of stockChoices) {
          const queries = workingSetQueries(one);
          await Promise.all([
            database.run(queries.stock, { signal }),
            database.run(queries.amounts, { signal }),
            database.run(queries.matrices, { signal }),
            database.run(queries.excluded, { signal }),
          ]);
          if (!signal.aborted) arrived((count) => count + 1);
        }
      } catch {
        // Without them the figure asks the engine itself, and says what went wrong if that fails.
      }
    })();
    return () => controller.abort();
  }, [database, status]);
  const queries = workingSetQueries(stock);
  return (
    database.peek(queries.stock) !== undefined &&
    database.peek(queries.matrices) !== undefined &&
    database.peek(queries.amounts) !== undefined &&
    database.peek(queries.excluded) !== undefined
  );
}
