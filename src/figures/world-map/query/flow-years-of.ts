import { flowSeries, measures } from '../../../domain/measure.ts';
import type { Settings } from '../settings/settings.ts';
import type { FlowYearRow } from './rows.ts';

/** The years of the flows that are drawn over a measure's series. */
export function flowYearsOf(
  { measure, series }: Pick<Settings, 'measure' | 'series'>,
  rows: readonly FlowYearRow[],
): FlowYearRow[] {
  const { flow } = measures[measure];
  return rows.filter((row) => row.series === flowSeries(flow, series, row.year));
}
