import { measures } from '../../../domain/measure.ts';
import type { Query } from '../../../database/query.ts';
import { topCount } from './result-packs.ts';
import { flowsQuery, focusFlowsQuery, topFlowsQuery } from './queries.ts';
import type { FlowRow } from './rows.ts';
import { openingFlowYears } from '../settings/opening-flow-years.ts';
import { isFiltered, openingYear, type Settings } from '../settings/settings.ts';

/** Whether the largest flows alone make up what is drawn and said. */
export function topAreEnough(settings: Settings): boolean {
  const { focus, amount, top } = settings;
  const bounded = amount.from !== null || amount.to !== null;
  return focus === null && !bounded && !isFiltered(settings) && top <= topCount;
}

/** The shortest answer that has all flows the picture needs. */
export function fewestFlows(settings: Settings): Query<FlowRow> {
  const { focus, measure, series, year: of } = settings;
  const kind = measures[measure].flow;
  if (topAreEnough(settings)) return topFlowsQuery(settings);
  const packed = kind === 'remittance' ? openingFlowYears(kind) : [openingYear(measure, series)];
  return focus !== null && packed.includes(of)
    ? focusFlowsQuery(settings, focus)
    : flowsQuery(settings);
}
