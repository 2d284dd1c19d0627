import { useEffect } from 'react';
import type { AtlasDatabase } from '../../../database/atlas-database.ts';
import { useDatabase } from '../../../database/DatabaseProvider.tsx';
import { useEngine } from '../../../database/use-engine.ts';
import { liveQueries } from '../query/map-queries.ts';
import type { FlowYearRow } from '../query/rows.ts';
import type { Settings } from '../settings/settings.ts';

/** Rows of the years around the present one that are kept ready: under a third of the memory. */
const mostRows = 150_000;

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
    void askAhead(database, settings, years, controller.signal);
    return () => controller.abort();
  }, [database, settings, years, ready]);
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
  const present = near.slice(0, 1).map(({ year }) => liveQueries({ ...settings, year }).all);
  const largest = near.map(({ year }) => liveQueries({ ...settings, year }).top);
  const fits = (index: number) =>
    near.slice(0, index + 1).reduce((rows, { corridors }) => rows + corridors, 0) <= mostRows;
  const all = near.filter((_, index) => fits(index));
  try {
    for (const query of [
      ...present,
      ...largest,
      ...all.map(({ year }) => liveQueries({ ...settings, year }).all),
    ]) {
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
