import { deathsCountedIn, migrantsCountedIn } from '../../../domain/counted-in.ts';
import type { EconomyCode } from '../../../domain/economy.ts';
import { areModelled, type FlowKind, type Measure } from '../../../domain/measure.ts';
import type { GapReason } from '../../../domain/gap-reason.ts';
import type { Message } from '../../../domain/message.ts';
import type { FlowTable } from '../flows/flow-table.ts';
import { economyOf, year as sayYear } from '../../shared/phrases.ts';
import { message } from '../message.ts';
import { neighbours } from '../live/years.ts';

/** What an economy's year is kept under among the gaps. */
export function gapKey(year: number, economy: EconomyCode): string {
  return `${year}-${economy}`;
}

/** The gaps of a year, from reasons kept by `gapKey`. */
export function gapsOf(
  gaps: ReadonlyMap<string, GapReason> | undefined,
  year: number,
): { economy: EconomyCode; reason: GapReason }[] {
  const start = gapKey(year, '');
  return [...(gaps ?? [])]
    .filter(([key]) => key.startsWith(start))
    .map(([key, reason]) => ({ economy: key.slice(start.length), reason }));
}

/**
 * Why a measure has no value for an economy in a year.
 *
 * @param gap why its total is not told, where a publisher has a 0 that is none or an earlier year's
 */
export function noValue(
  measure: Measure,
  year: number,
  economy: EconomyCode,
  gap?: GapReason,
): Message {
  if (gap !== undefined) return message(`card.gap.${gap}`, { year: sayYear(year) });
  const within = countedIn(measure, economy);
  if (within !== null)
    return message('none.counted_in', { year: sayYear(year), within: economyOf(within) });
  if (measure.group === 'cost')
    return message(`none.cost_${measure.side === 'receiver' ? 'to' : 'from'}`, {
      year: sayYear(year),
    });
  return message('none.value', { year: sayYear(year) });
}

/** The economy inside which a measure counts another one; null if on its own, or nowhere. */
function countedIn({ flow, group }: Measure, economy: EconomyCode): EconomyCode | null {
  if (group === 'conflict') return deathsCountedIn(economy);
  return flow === 'migrant' ? migrantsCountedIn(economy) : null;
}

/**
 * Why a corridor has no flow to show. In a remittance matrix an empty cell between two economies
 * of the matrix is a zero by the publisher, unless the whole column of its receiver is empty: then
 * nobody knew what to share out. A missing migrant pair is no data.
 *
 * @param table the flows of the year; null while there are none at hand
 */
export function noFlow(
  kind: FlowKind,
  year: number,
  sender: EconomyCode,
  receiver: EconomyCode,
  table: FlowTable | null,
  flowYears: readonly number[],
): Message {
  if (!flowYears.includes(year)) return noFlowYear(kind, year, flowYears);
  if (table?.complete !== true) return message('none.not_at_hand', { year: sayYear(year) });
  if (areModelled(kind, year)) return message('none.no_estimate', { year: sayYear(year) });
  if (kind === 'remittance') {
    if (table.assumedZero.has(`${sender}-${receiver}`)) return message('none.assumed_zero');
    if (table.unavailable.has(`${sender}-${receiver}`))
      return message('none.not_available', { year: sayYear(year) });
    // Of one economy's flows alone nobody can tell who else is in the matrix.
    if (table.of !== null) return message('none.no_amount', { year: sayYear(year) });
    const to = table.indexOf.get(receiver);
    if (to === undefined || !table.indexOf.has(sender))
      return message('none.outside_matrix', { year: sayYear(year) });
    if (table.received[to] === 0)
      return message('none.nothing_received', {
        year: sayYear(year),
        receiver: economyOf(receiver),
      });
    return message('none.matrix_zero');
  }
  if (kind === 'cost') return message('none.quotes', { year: sayYear(year) });
  return message(kind === 'migrant' ? 'none.pair' : 'none.displaced', {
    year: sayYear(year),
    sender: economyOf(sender),
    receiver: economyOf(receiver),
  });
}

/** Why a whole year has no corridors, and which years beside it do. */
export function noFlowYear(kind: FlowKind, year: number, flowYears: readonly number[]): Message {
  // What the atlas estimates itself is no matrix that was published.
  const published = flowYears.filter((one) => !areModelled(kind, one));
  const { before, after } = neighbours(
    published.toSorted((a, b) => a - b),
    year,
  );
  const which = before !== undefined && after !== undefined ? 'between' : 'outside';
  return message(`no_flows.${kind}.${which}`, {
    year: sayYear(year),
    before: sayYear(before ?? after ?? year),
    after: sayYear(after ?? before ?? year),
  });
}
