import { useCallback, useMemo } from 'react';
import type { AtlasDatabase } from '../../../database/atlas-database.ts';
import { linkNow } from '../../../database/link.ts';
import { useAnswer } from '../../../database/use-answer.ts';
import { useDatabase } from '../../../database/DatabaseProvider.tsx';
import { measures } from '../../../domain/measure.ts';
import { topAreEnough } from '../query/flows-needed.ts';
import { flowTable, type FlowTable } from '../flows/flow-table.ts';
import type { MapRows } from '../model.ts';
import { gapKey } from '../finding/no-data.ts';
import { gapsQuery, rangesQuery } from '../query/queries.ts';
import {
  deflatorsOf,
  flowsInRealDollars,
  inRealDollars,
  isInRealDollars,
  type Deflators,
} from '../query/real-rows.ts';
import { liveQueries } from '../query/map-queries.ts';
import { flowYearsOf } from '../query/flow-years-of.ts';
import type { FlowRow, FlowYearRow } from '../query/rows.ts';
import type { Settings } from '../settings/settings.ts';
import { workingSet } from './working-set.ts';
import { useFlowsAhead } from './use-flows-ahead.ts';
import { useDebounced } from '../../../ui/hooks/use-debounced.ts';
import { useIdle } from './use-idle.ts';

const noRows: readonly never[] = [];
const noDeflators: Deflators = () => null;

export interface MapRowsState {
  rows: MapRows;
  /** The rows of other settings, as far as they are in memory; null where the map would wait for them. */
  rowsFor: (settings: Settings) => MapRows | null;
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
  const { measure, series, dollars } = settings;
  const queries = liveQueries(settings);
  const economies = useAnswer(queries.economies);
  const values = useAnswer(queries.values);
  const totals = useAnswer(queries.totals);
  const years = useAnswer(queries.flowYears);
  const prices = useAnswer(queries.deflators ?? null);
  const deflators = useMemo(
    () => (prices.data === undefined ? undefined : deflatorsOf(prices.data)),
    [prices.data],
  );
  const flows = useFlows(settings, deflators);
  // Asked after what is drawn: only cards say it.
  const gaps = useAnswer(values.data === undefined ? null : gapsQuery(settings));
  const ranges = useAnswer(values.data === undefined ? null : rangesQuery(settings));

  const economyRows = economies.data ?? noRows;
  const valuesGiven = values.stale ? noRows : (values.data ?? noRows);
  const totalsGiven = totals.stale ? noRows : (totals.data ?? noRows);
  const yearsGiven = years.stale ? noRows : (years.data ?? noRows);
  const told = useMemo(() => {
    const given = { values: valuesGiven, totals: totalsGiven, flowYears: yearsGiven };
    return inRealDollars({ measure, dollars }, given, deflators ?? noDeflators);
  }, [measure, dollars, valuesGiven, totalsGiven, yearsGiven, deflators]);
  const { values: valueRows, totals: totalRows, flowYears: yearRows } = told;

  const gapRows = gaps.stale ? noRows : (gaps.data ?? noRows);
  const gapReasons = useMemo(
    () => new Map(gapRows.map((row) => [gapKey(row.year, row.economy), row.reason])),
    [gapRows],
  );
  const rangeRows = ranges.stale ? noRows : (ranges.data ?? noRows);
  const rangesBy = useMemo(
    () => new Map(rangeRows.map((row) => [gapKey(row.year, row.economy), row])),
    [rangeRows],
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
  const known = withFlows(flowYears, settings);
  const table = known ? flows.table : null;
  const rows = useMemo(
    () => ({
      economies: byCode,
      values: set,
      totals: totalRows,
      gaps: gapReasons,
      ranges: rangesBy,
      flowYears,
      table,
      ...(deflators === undefined ? {} : { deflators }),
    }),
    [byCode, set, totalRows, gapReasons, rangesBy, flowYears, table, deflators],
  );
  const ready = valueRows.length > 0 && economyRows.length > 0;
  const database = useDatabase();
  const rowsFor = useCallback(
    (next: Settings) => {
      const same =
        next.measure === measure && next.series === series && next.dollars === dollars && ready;
      if (!same || !set.years.includes(next.year)) return null;
      return {
        ...rows,
        table: withFlows(flowYears, next) ? atHand(database, next, deflators) : null,
      };
    },
    [database, measure, series, dollars, ready, set, rows, flowYears, deflators],
  );
  const retryAll = [economies, values, totals, years, prices];
  return {
    rows,
    rowsFor,
    ready,
    flowsLoading: known && flows.loading,
    valuesError: values.error ?? economies.error ?? prices.error,
    flowsError: known ? flows.error : undefined,
    retry: () => {
      for (const answer of retryAll) if (answer.error) answer.retry();
      flows.retry();
    },
  };
}

function withFlows(years: readonly FlowYearRow[], { year }: Settings): boolean {
  return years.length === 0 || years.some((row) => row.year === year);
}

/** The flows of settings that are in memory: the largest, or all where the view needs them. */
function atHand(
  database: AtlasDatabase,
  settings: Settings,
  deflators: Deflators | undefined,
): FlowTable | null {
  const { top, all } = liveQueries(settings);
  const deflator = deflatorOf(settings, deflators);
  const needed = topAreEnough(settings) ? undefined : database.peek(all)?.rows;
  return tableOf(needed, true, deflator) ?? tableOf(database.peek(top)?.rows, false, deflator);
}

function deflatorOf(settings: Settings, deflators: Deflators | undefined): number | null {
  return isInRealDollars(settings) ? (deflators?.(settings.year) ?? null) : 1;
}

interface FlowsState {
  table: FlowTable | null;
  loading: boolean;
  error: Error | undefined;
  retry: () => void;
}

/** The largest flows first; all of them when the view needs them, or when there is time and a way. */
function useFlows(settings: Settings, deflators: Deflators | undefined): FlowsState {
  const database = useDatabase();
  const now = liveQueries(settings);
  const atHand = database.peek(now.top) ?? database.peek(now.all);
  // While a hand drags through the years, only those in memory are drawn.
  const debounced = useDebounced(settings, atHand === undefined ? 120 : 0);
  const asked = atHand === undefined ? debounced : settings;
  const needed = !topAreEnough(settings);
  const remittance = measures[settings.measure].flow === 'remittance';
  const quiet = useIdle(settings, 1500);
  const ahead = useMemo(() => quiet && remittance && linkNow() !== 'scarce', [quiet, remittance]);
  const queries = liveQueries(asked);
  const top = useAnswer(queries.top);
  const all = useAnswer(needed || ahead ? queries.all : null);
  const flowsMatch = sameFlows(asked, settings);
  const allRows = flowsMatch && !all.stale ? all.data : undefined;
  const topRows = flowsMatch && !top.stale ? top.data : undefined;
  const deflator = deflatorOf(settings, deflators);
  const table = tableOf(allRows, true, deflator) ?? tableOf(topRows, false, deflator);
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

const tables = new WeakMap<readonly FlowRow[], FlowTable & { deflator: number }>();

/**
 * The columns of rows, made once for as long as the rows are kept.
 *
 * @param deflator what amounts are multiplied by; null where that is not known
 */
function tableOf(
  rows: readonly FlowRow[] | undefined,
  complete: boolean,
  deflator: number | null,
): FlowTable | null {
  if (rows === undefined || rows.length === 0 || deflator === null) return null;
  const known = tables.get(rows);
  if (known?.complete === complete && known.deflator === deflator) return known;
  const told = deflator === 1 ? rows : flowsInRealDollars(rows, deflator);
  const table = { ...flowTable(told, complete), deflator };
  tables.set(rows, table);
  return table;
}
