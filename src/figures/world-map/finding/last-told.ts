import type { Message } from '../../../domain/message.ts';
import { economyOf, year as sayYear } from '../../shared/phrases.ts';
import type { WorkingSet } from '../live/working-set.ts';
import { message } from '../message.ts';
import type { MapModel } from '../model.ts';

const told = {
  'world-map:finding.focus_none.modelled.in': 'finding.last_received',
  'world-map:finding.own_none': 'finding.last_own',
} as const;

/**
 * Of which year there is a figure of the focus, where the map says that the shown year has none; kept
 * apart from the finding, since only the map on its own page has all years at hand.
 */
export function lastTold(
  { finding, measure, settings: { focus, series, year } }: MapModel,
  values: WorkingSet,
): Message[] {
  const key = finding.map(({ id }) => told[id as keyof typeof told]).find((one) => one);
  if (focus === null || key === undefined) return [];
  // The estimate shares out what was received, by the headline.
  const own = measure.id === 'received' && series === 'headline';
  if (key === 'finding.last_received' && !own) return [];
  const last = values.years.findLast((one) => one < year && values.year(one).has(focus));
  return last === undefined ? [] : [message(key, { focus: economyOf(focus), year: sayYear(last) })];
}
