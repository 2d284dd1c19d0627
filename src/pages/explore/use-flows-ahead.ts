import { useEffect } from 'react';
import type { AtlasDatabase } from '../../database/atlas-database.ts';
import { useDatabase } from '../../database/DatabaseProvider.tsx';
import { useEngine } from '../../database/use-engine.ts';
import { flowsQuery, topFlowsQuery } from '../../figures/world-map/queries.ts';
import type { FlowYearRow } from '../../figures/world-map/rows.ts';
import type { Settings } from '../../figures/world-map/settings.ts';

/** Rows of the years around the present one that are kept ready: about a third of the memory. */
const mostRows = 150_000;

/**
 * Asks a running engine, while nothing else is to do, for the flows of the other years, the nearest
 * first, so that a move of the year finds them in memory.
 *
 * @param years the years of the present kind and series, empty while they are not known
 * @param when whether the reader has paused
 */
export function useFlowsAhead(
  settings: Settings,
  years: readonly FlowYearRow[],
  when: boolean,
): void {
  const database = useDatabase();
  const ready = useEngine().status === 'ready';
  useEffect(() => {
    if (!ready || !when) return undefined;
    const controller = new AbortController();
    void askAhead(database, settings, years, controller.signal);
    return () => controller.abort();
  }, [database, settings, years, ready, when]);
}

async function askAhead(
  database: AtlasDatabase,
  settings: Settings,
  years: readonly FlowYearRow[],
  signal: AbortSignal,
): Promise<void> {
  const near = years.toSorted(
    (a, b) => Math.abs(a.year - settings.year) - Math.abs(b.year - settings.year),
  );
  try {
    for (const { year } of near) {
      const query = topFlowsQuery({ ...settings, year });
      if (database.peek(query)) continue;
      await idle();
      await database.run(query, { signal });
    }
    let room = mostRows;
    for (const { year, corridors } of near) {
      room -= corridors;
      if (room < 0) return;
      const query = flowsQuery({ ...settings, year });
      if (database.peek(query)) continue;
      await idle();
      await database.run(query, { signal });
    }
  } catch {
    // Whoever needs a year asks again, and is told why it can't be had.
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 30);
  });
}
