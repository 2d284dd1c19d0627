import type { YearEntry } from '../../../figures/world-map/live/years.ts';

/** The years that have a dot under the slider: those with lines, unless all have them alike. */
export function dottedYears(entries: readonly YearEntry[]): readonly YearEntry[] {
  const flows = entries.filter((entry) => entry.flows);
  const coloured = entries.filter((entry) => entry.colours).length;
  return flows.length < coloured || flows.some(({ modelled }) => modelled) ? flows : [];
}
