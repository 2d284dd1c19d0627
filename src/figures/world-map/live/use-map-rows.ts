import { useMemo } from 'react';
import { useAnswer } from '../../../database/use-answer.ts';
import { useDatabase } from '../../../database/DatabaseProvider.tsx';
import { measures } from '../../../domain/measure.ts';
import { topAreEnough } from '../query/flows-needed.ts';
import { flowTable, type FlowTable } from '../flows/flow-table.ts';
import type { MapRows } from '../model.ts';
import { gapKey } from '../finding/no-data.ts';
import { gapsQuery } from '../query/queries.ts';
import { liveQueries } from '../query/map-queries.ts';
import { flowYearsOf } from '../query/flow-years-of.ts';
import type { FlowRow } from '../query/rows.ts';
import type { Settings } from '../settings/settings.ts';
import { workingSet } from './working-set.ts';
import { useFlowsAhead } from './use-flows-ahead.ts';
import { useIdle, useDebounced } from './use-debounced.ts';

const noRows: readonly never[] = [];

export interface MapRowsState {
  rows: MapRows;
  /** The colours are at hand. */
  ready: boolean;
  /** The flows that the view needs are still on their way. */
  flowsLoading: boolean;
  /** Why there are no values or no flows, and how to ask again. */
  valuesError: Error | undefined;
  flowsError: Error | undefined;
  retry: () => void;
}

/** Asks for what a view of the map is made from, and keeps its working sets while it stands. */
export function useMapRows(settings: Settings): MapRowsState {
  const { measure, series } = settings;
  const queries = liveQueries(settings);
  const economies = useAnswer(queries.economies);
  const values = useAnswer(queries.values);
  const totals = useAnswer(queries.totals);
  const years = useAnswer(queries.flowYears);
  const flows = useFlows(settings);
  // Asked after what is drawn: only cards say it.
  const gaps = useAnswer(values.data === undefined ? null : gapsQuery(settings));

  const economyRows = economies.data ?? noRows;
  const valueRows = values.stale ? noRows : (values.data ?? noRows);
  const totalRows = totals.stale ? noRows : (totals.data ?? noRows);
  const yearRows = years.stale ? noRows : (years.data ?? noRows);

  const gapRows = gaps.stale ? noRows : (gaps.data ?? noRows);
  const gapReasons = useMemo(
    () => new Map(gapRows.map((row) => [gapKey(row.year, row.economy), row.reason])),
    [gapRows],
  );
  const byCode = useMemo(
    () => new Map(economyRows.map((economy) => [economy.economy, economy])),
    [economyRows],
  );
  const set = useMemo(() => workingSet(valueRows), [valueRows]);
  const flowYears = useMemo(
    () => flowYearsOf({ measure, series }, yearRows),
    [yearRows, measure, series],
  );
  useFlowsAhead(settings, flowYears);
  const known = flowYears.length === 0 || flowYears.some((row) => row.year === settings.year);
  const table = known ? flows.table : null;
  const rows = useMemo(
    () => ({
      economies: byCode,
      values: set,
      totals: totalRows,
      gaps: gapReasons,
      flowYears,
      table,
    }),
    [byCode, set, totalRows, gapReasons, flowYears, table],
  );
  const retryAll = [economies, values, totals, years];
  return {
    rows,
    ready: valueRows.length > 0 && economyRows.length > 0,
    flowsLoading: known && flows.loading,
    valuesError: values.error ?? economies.error,
    flowsError: known ? flows.error : undefined,
    retry: () => {
      for (const answer of retryAll) if (answer.error) answer.retry();
      flows.retry();
    },
  };
}

interface FlowsState {
  table: FlowTable | null;
  loading: boolean;
  error: Error | undefined;
  retry: () => void;
}

/** The largest flows first; all of them when the view needs them, or when there is time. */
function useFlows(settings: Settings): FlowsState {
  const database = useDatabase();
  const now = liveQueries(settings);
  const atHand = database.peek(now.top) ?? database.peek(now.all);
  // While a hand drags through the years, only those in memory are drawn.
  const debounced = useDebounced(settings, atHand === undefined ? 120 : 0);
  const asked = atHand === undefined ? debounced : settings;
  const needed = !topAreEnough(settings);
  const remittance = measures[settings.measure].flow === 'remittance';
  const quiet = useIdle(settings, 1500);
  const queries = liveQueries(asked);
  const top = useAnswer(queries.top);
  const all = useAnswer(needed || (quiet && remittance) ? queries.all : null);
  const flowsMatch = sameFlows(asked, settings);
  const allRows = flowsMatch && !all.stale ? all.data : undefined;
  const topRows = flowsMatch && !top.stale ? top.data : undefined;
  const table = tableOf(allRows, true) ?? tableOf(topRows, false);
  const wanted = needed ? all : top;
  return {
    table,
    loading: wanted.loading || !flowsMatch,
    error: needed ? all.error : (top.error ?? undefined),
    retry: wanted.retry,
  };
}

function sameFlows(one: Settings, other: Settings): boolean {
  return (
    one.year === other.year &&
    measures[one.measure].flow === measures[other.measure].flow &&
    one.series === other.series
  );
}

const tables = new WeakMap<readonly FlowRow[], FlowTable>();

/** The columns of rows, made once for as long as the rows are kept. */
function tableOf(rows: readonly FlowRow[] | undefined, complete: boolean): FlowTable | null {
  if (rows === undefined || rows.length === 0) return null;
  let table = tables.get(rows);
  if (table?.complete !== complete) tables.set(rows, (table = flowTable(rows, complete)));
  return table;
}
