import type { Query } from '../../../database/query.ts';
import type { EconomyCode } from '../../../domain/economy.ts';
import { flowSeries, measures, type FlowKind } from '../../../domain/measure.ts';
import deathRangesSql from '../death-ranges.sql?raw';
import deflatorsSql from '../deflators.sql?raw';
import flowYearsSql from '../flow-years.sql?raw';
import flowsSql from '../flows.sql?raw';
import focusFlowsSql from '../focus-flows.sql?raw';
import measureTotalsSql from '../measure-totals.sql?raw';
import measureValuesSql from '../measure-values.sql?raw';
import measureYearSql from '../measure-year.sql?raw';
import type {
  DeflatorRow,
  FlowRow,
  FlowYearRow,
  GapRow,
  RangeRow,
  TotalRow,
  ValueRow,
} from './rows.ts';
import { focusPack, mapPack, topCount } from './result-packs.ts';
import type { Settings } from '../settings/settings.ts';
import topFlowsSql from '../top-flows.sql?raw';
import totalGapsSql from '../total-gaps.sql?raw';

/** Every year of the measure's series at once. */
export function valuesQuery({ measure, series }: Settings): Query<ValueRow> {
  return { id: 'measure-values', sql: measureValuesSql, parameters: { measure, series } };
}

/** The settings' year and the one before it: all that one picture needs. */
export function yearValuesQuery({ measure, series, year }: Settings): Query<ValueRow> {
  return {
    id: 'measure-year',
    sql: measureYearSql,
    parameters: { measure, series, year },
    resultPack: mapPack(measure, series, year),
  };
}

export function totalsQuery({ measure, series }: Settings): Query<TotalRow> {
  return { id: 'measure-totals', sql: measureTotalsSql, parameters: { measure, series } };
}

/** Why totals are not reported, in every year; null for a measure that is not made of totals. */
export function gapsQuery({ measure, series }: Settings): Query<GapRow> | null {
  if (measures[measure].group !== 'remittances') return null;
  const direction = measure === 'paid' ? 'paid' : 'received';
  return { id: 'total-gaps', sql: totalGapsSql, parameters: { direction, series } };
}

/** Low and high estimates, in every year; null for a measure that has none. */
export function rangesQuery({ measure }: Settings): Query<RangeRow> | null {
  if (measures[measure].group !== 'conflict') return null;
  return { id: 'death-ranges', sql: deathRangesSql, parameters: {} };
}

/** What makes amounts of every year dollars of the newest full one. */
export function deflatorsQuery(): Query<DeflatorRow> {
  return { id: 'deflators', sql: deflatorsSql, parameters: {} };
}

/** The years of every series of a kind of flow. */
export function flowYearsQuery(kind: FlowKind): Query<FlowYearRow> {
  return { id: 'flow-years', sql: flowYearsSql, parameters: { kind } };
}

/** The largest flows of the settings' year and each otherwise untouched economy's largest. */
export function topFlowsQuery(settings: Settings): Query<FlowRow> {
  const parameters = { ...flowParameters(settings), count: topCount };
  return { id: 'top-flows', sql: topFlowsSql, parameters };
}

/** All flows of the settings' year. */
export function flowsQuery(settings: Settings): Query<FlowRow> {
  return { id: 'flows', sql: flowsSql, parameters: flowParameters(settings) };
}

/** The flows of the settings' year that begin or end in one economy. */
export function focusFlowsQuery(settings: Settings, economy: EconomyCode): Query<FlowRow> {
  const parameters = flowParameters(settings);
  return {
    id: 'focus-flows',
    sql: focusFlowsSql,
    parameters: { ...parameters, economy },
    resultPack: focusPack(economy, parameters.series, parameters.year),
  };
}

function flowParameters({ measure, series, year }: Settings) {
  const kind = measures[measure].flow;
  return { kind, series: flowSeries(kind, series, year), year };
}
