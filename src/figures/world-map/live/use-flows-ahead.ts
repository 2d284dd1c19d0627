import { useEffect } from 'react';
import { useDatabase } from '../../../database/DatabaseProvider.tsx';
import { useEngine } from '../../../database/use-engine.ts';
import type { FlowYearRow } from '../query/rows.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * Asks a running engine, while nothing else is to do, for all flows of the present year, then for
 * the largest of the others, the nearest first, then for all of theirs, so that a pick or a move of
 * the year finds them in memory.
 *
 * @param years the years of the present kind and series, empty while they are not known
 */
export function useFlowsAhead(settings: Settings, years: readonly FlowYearRow[]): void {
  const database = useDatabase();
  const ready = useEngine().status === 'ready';
  useEffect(() => {
    if (!ready) return undefined;
    const controller = new AbortController();
    import('./ask-flows-ahead.ts')
      .then(({ askFlowsAhead }) => askFlowsAhead(database, settings, years, controller.signal))
      // Whoever needs a year asks again, and is told why it can't be had.
      .catch(() => undefined);
    return () => controller.abort();
  }, [database, settings, years, ready]);
}
