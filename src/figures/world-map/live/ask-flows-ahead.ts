import type { AtlasDatabase } from '../../../database/atlas-database.ts';
import { liveQueries } from '../query/map-queries.ts';
import type { FlowYearRow } from '../query/rows.ts';
import type { Settings } from '../settings/settings.ts';

/** Rows of the years around the present one that are kept ready: under a third of the memory. */
const mostRows = 150_000;

/** Asks for the flows of the present year and of those around it, one question after another, when nothing else is to do. */
export async function askFlowsAhead(
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
  for (const query of [
    ...present,
    ...largest,
    ...all.map(({ year }) => liveQueries({ ...settings, year }).all),
  ]) {
    if (database.peek(query)) continue;
    await idle();
    await database.run(query, { signal });
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 30);
  });
}
