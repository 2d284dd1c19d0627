import { measures } from '../../../domain/measure.ts';
import type { Query } from '../../../database/query.ts';
import { topCount } from './result-packs.ts';
import { flowsQuery, focusFlowsQuery, topFlowsQuery } from './queries.ts';
import type { FlowRow } from './rows.ts';
import { openingFlowYears } from '../settings/opening-flow-years.ts';
import { isFiltered, openingYear, type Settings } from '../settings/settings.ts';

/** Whether the largest flows alone make up what is drawn and said. */
export function topAreEnough(settings: Settings): boolean {
  const { focus, amount, top, small } = settings;
  const bounded = amount.from !== null || amount.to !== null;
  return (
    focus === null && !bounded && !isFiltered(settings) && top <= topCount && small === 'lines'
  );
}

/** The shortest answer that has all flows the picture needs. */
export function fewestFlows(settings: Settings): Query<FlowRow> {
  if (topAreEnough(settings)) return topFlowsQuery(settings);
  return settings.focus !== null && asksOfFocus(settings)
    ? focusFlowsQuery(settings, settings.focus)
    : flowsQuery(settings);
}

/** Whether that answer has the flows of the focus and no others. */
export function asksOfFocus(settings: Settings): boolean {
  const { focus, measure, series, year } = settings;
  if (focus === null || topAreEnough(settings)) return false;
  const kind = measures[measure].flow;
  const packed = kind === 'remittance' ? openingFlowYears(kind) : [openingYear(measure, series)];
  return packed.includes(year);
}
