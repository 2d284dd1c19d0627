import { useMemo } from 'react';
import { useAnswer } from '../../database/use-answer.ts';
import { corridorsQuery, tableYearsQuery } from '../../figures/corridor-table/queries.ts';
import type { TableYear } from '../../figures/corridor-table/rows.ts';
import type { PanelForm } from '../../figures/corridor-panel/settings.ts';
import { yearsOf } from '../../figures/corridor-table/years-of.ts';
import type { TableSettings } from '../../figures/corridor-table/settings.ts';
import { workingSet, type WorkingSet } from '../../figures/corridor-table/working-set.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';

export interface Corridors {
  /** Null until the first rows are there; those of the last view while new ones load. */
  set: WorkingSet | null;
  years: readonly TableYear[];
  /** Years of the chosen kind, ascending. */
  all: readonly number[];
  year: number;
  since: number;
  /** Years of a panel, ascending; null where the table of a year holds all that is shown. */
  span: readonly number[] | null;
  form: PanelForm | 'one';
  loading: boolean;
  error: Error | undefined;
  retry: () => void;
}

const noYears: readonly TableYear[] = [];

/** The rows of a view, taken apart into a working set. */
export function useCorridors(
  settings: TableSettings,
  economies: readonly PlacedEconomy[] | undefined,
): Corridors {
  const tableYears = useAnswer(tableYearsQuery);
  const { kind, stock } = settings;
  const { years } = settings;
  const { all, year, since, span } = useMemo(
    () =>
      yearsOf({ kind, year: settings.year, since: settings.since, years }, tableYears.data ?? []),
    [kind, settings.year, settings.since, years, tableYears.data],
  );
  // Costs and migrants of another year than the amounts come as they do to a panel of the two years.
  const shown = useMemo(
    () =>
      span ??
      (settings.facts === 'newest' && year !== 0 ? [since, year].toSorted((a, b) => a - b) : null),
    [span, settings.facts, since, year],
  );
  // A panel has its own changes: it takes the rows that are built beside the year before.
  const beside = useMemo(
    () =>
      shown === null ? since : yearsOf({ kind, year, since: null }, tableYears.data ?? []).since,
    [shown, since, kind, year, tableYears.data],
  );
  const query = useMemo(
    () => (year === 0 ? null : corridorsQuery({ kind, year, since: beside, stock })),
    [kind, year, beside, stock],
  );
  const { data, loading, error, retry } = useAnswer(query);
  const set = useMemo(
    () => (data && economies ? workingSet(data, economies) : null),
    [data, economies],
  );
  return {
    set,
    years: tableYears.data ?? noYears,
    all,
    year,
    since,
    span: shown,
    form: span === null ? 'one' : settings.form,
    loading: loading || tableYears.loading,
    error: error ?? tableYears.error,
    retry: () => {
      tableYears.retry();
      retry();
    },
  };
}
