import { newestEdition } from '../../../domain/editions/known-editions.ts';
import { lastStockYear } from '../../../domain/editions/stock.ts';
import { newestTotalYear } from '../../../domain/editions/totals.ts';
import type { EconomyCode, IncomeGroup, Region } from '../../../domain/economy.ts';
import {
  measures,
  moneyPublishers,
  stockOf,
  type MeasureId,
  type SeriesId,
} from '../../../domain/measure.ts';
import type { Dollars } from '../../../domain/dollars.ts';
import type { Bounds } from '../../../domain/parameter-kinds.ts';
import type { DrawnEconomy } from '../../../domain/placed-economy.ts';

/** Flows of the focused economy that are shown. */
export const directions = ['in', 'out', 'both'] as const;
export type Direction = (typeof directions)[number];

/** The United Nations' groups of economies that share a hardship. */
export const unGroups = ['ldc', 'lldc', 'sids'] as const;
export type UnGroup = (typeof unGroups)[number];

/** How flows below those at full strength are drawn: the largest of each economy, or sums by region. */
export const smallFlows = ['lines', 'regions'] as const;
export type SmallFlows = (typeof smallFlows)[number];

/** Which economies are listed, ranked and joined by flows; an empty list is no condition. */
export interface EconomyFilter {
  region: readonly Region[];
  income: readonly IncomeGroup[];
  /** Any one of them is enough. */
  group: readonly UnGroup[];
  /** Only economies on the World Bank's newest list of fragile and conflict-affected ones. */
  conflict: boolean;
}

/** Everything that a view of the world map is made from, as its link carries it. */
export interface Settings extends EconomyFilter {
  measure: MeasureId;
  series: SeriesId;
  year: number;
  focus: EconomyCode | null;
  direction: Direction;
  /** The other end of a picked corridor; only with a focus. */
  with: EconomyCode | null;
  /** A corridor's amount in its own unit. */
  amount: Bounds;
  /** Flows drawn at full strength. */
  top: number;
  small: SmallFlows;
  /** Which dollars amounts are in; shares and people stay as they are. */
  dollars: Dollars;
}

/** Unless another number is chosen. */
export const defaultTop = 100;
/** With an economy in focus whose smaller flows are summed: of a hundred lines none would be left over. */
const largestOfFocus = 12;

/** How many flows have lines of their own. */
export function ownLines({ top, focus, small }: Settings): number {
  return small === 'regions' && focus !== null && top === defaultTop ? largestOfFocus : top;
}

/** Whether an economy meets the filter. Places without data on a condition do not meet it. */
export function passes(filter: EconomyFilter, economy: DrawnEconomy | undefined): boolean {
  if (!isFiltered(filter)) return true;
  if (economy === undefined) return false;
  return (
    oneOf(filter.region, economy.region) &&
    oneOf(filter.income, economy.income) &&
    (filter.group.length === 0 || filter.group.some((group) => economy[group] === true)) &&
    (!filter.conflict || economy.fcv === true)
  );
}

export function isFiltered({ region, income, group, conflict }: EconomyFilter): boolean {
  return region.length + income.length + group.length > 0 || conflict;
}

function oneOf<T>(wanted: readonly T[], value: T | null | undefined): boolean {
  return wanted.length === 0 || (value != null && wanted.includes(value));
}

/**
 * The year that a measure and series open with: the newest that has most of the world, with its
 * corridors. Known here so that the first questions need not wait for the list of years.
 */
export function openingYear(measure: MeasureId, series: SeriesId): number {
  const stock = stockOf(series);
  if (stock !== null) return lastStockYear(stock);
  const { group } = measures[measure];
  if (group === 'remittances') {
    const publisher = moneyPublishers.find((one) => one === series) ?? 'headline';
    return newestTotalYear(measure === 'paid' ? 'paid' : 'received', publisher);
  }
  if (series === 'ucdp') return newestEdition('ucdp', 'conflict_deaths')?.last ?? 0;
  if (series === 'unhcr') return newestEdition('unhcr', 'displaced')?.last ?? 0;
  return series === 'wdi'
    ? (newestEdition('wb-wdi', 'sending_cost_economy')?.last ?? 0)
    : (newestEdition('wb-rpw', 'sending_cost')?.last ?? 0);
}
