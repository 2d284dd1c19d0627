import { useMemo } from 'react';
import { useAnswer } from '../../database/use-answer.ts';
import { corridorsQuery, tableYearsQuery } from '../../figures/corridor-table/queries.ts';
import type { TableYear } from '../../figures/corridor-table/rows.ts';
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
  const { all, year, since } = useMemo(
    () => yearsOf({ kind, year: settings.year, since: settings.since }, tableYears.data ?? []),
    [kind, settings.year, settings.since, tableYears.data],
  );
  const query = useMemo(
    () => (year === 0 ? null : corridorsQuery({ kind, year, since, stock })),
    [kind, year, since, stock],
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
    loading: loading || tableYears.loading,
    error: error ?? tableYears.error,
    retry: () => {
      tableYears.retry();
      retry();
    },
  };
}
