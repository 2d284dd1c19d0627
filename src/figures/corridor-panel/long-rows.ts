import type { CorridorRow } from '../corridor-table/rows.ts';
import { panelRow, type Panel, type PanelRow } from './panel.ts';

/**
 * A row a corridor and year, made when it is asked for: the corridors in the order given, the years
 * of each ascending, those that have not come left out.
 */
export function longRows(panel: Panel, corridors: readonly CorridorRow[]) {
  const years = panel.years.flatMap((_, at) => (panel.here[at] ? [at] : []));
  const places = Uint32Array.from(
    corridors.map(({ sender, receiver }) => panel.places.get(sender + receiver) ?? panel.size),
  );
  return {
    length: places.length * years.length,
    at(index: number): PanelRow | undefined {
      const corridor = places[Math.floor(index / years.length)];
      const year = years[index % years.length];
      if (corridor === undefined || year === undefined || corridor >= panel.size) return undefined;
      return panelRow(panel, corridor, year);
    },
  };
}

/** The first and last year that something is of, over all of a panel; null where nothing is. */
export function factYears(
  panel: Panel,
  of: 'stock_year' | 'cost_year',
): { first: number; last: number } | null {
  let first = Infinity;
  let last = -Infinity;
  for (const year of panel.numbers[of]) {
    if (year < first) first = year;
    if (year > last) last = year;
  }
  return last < first ? null : { first, last };
}
