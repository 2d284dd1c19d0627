import type { Query } from '../../../database/query.ts';
import type { EconomyPlace } from '../../../domain/placed-economy.ts';
import { measures } from '../../../domain/measure.ts';
import { economiesQuery, economyPlacesQuery } from '../../economies/queries.ts';
import { isFiltered, type Settings } from '../settings/settings.ts';
import { fewestFlows } from './flows-needed.ts';
import { isInRealDollars } from './real-rows.ts';
import {
  deflatorsQuery,
  flowsQuery,
  flowYearsQuery,
  topFlowsQuery,
  totalsQuery,
  valuesQuery,
  yearValuesQuery,
} from './queries.ts';
import type { DeflatorRow, FlowRow, FlowYearRow, TotalRow, ValueRow } from './rows.ts';

/** What every drawing of the map asks. */
interface SharedQueries {
  economies: Query<EconomyPlace>;
  totals: Query<TotalRow>;
  flowYears: Query<FlowYearRow>;
  /** Where amounts are told in dollars of another year. */
  deflators?: Query<DeflatorRow>;
}

function sharedQueries(settings: Settings): SharedQueries {
  return {
    economies: economiesQuery(),
    totals: totalsQuery(settings),
    flowYears: flowYearsQuery(measures[settings.measure].flow),
    ...(isInRealDollars(settings) ? { deflators: deflatorsQuery() } : {}),
  };
}

/** What one picture asks: its year and no more, and what economies are only for a filter. */
export function pictureQueries(
  settings: Settings,
): SharedQueries & { values: Query<ValueRow>; flows: Query<FlowRow> } {
  return {
    ...sharedQueries(settings),
    economies:
      isFiltered(settings) || settings.small === 'regions'
        ? economiesQuery()
        : economyPlacesQuery(),
    values: yearValuesQuery(settings),
    flows: fewestFlows(settings),
  };
}

/**
 * What the map that moves asks, for its working sets: every year of the measure, and of the flows
 * the largest first and then all.
 */
export function liveQueries(
  settings: Settings,
): SharedQueries & { values: Query<ValueRow>; top: Query<FlowRow>; all: Query<FlowRow> } {
  return {
    ...sharedQueries(settings),
    values: valuesQuery(settings),
    top: topFlowsQuery(settings),
    all: flowsQuery(settings),
  };
}
