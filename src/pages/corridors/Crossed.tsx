import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { SortKey } from '../../figures/corridor-table/columns.ts';
import { extraColumns, onExtraColumns } from '../../figures/corridor-table/extra-columns.ts';
import { masksOf } from '../../figures/corridor-table/facets.ts';
import { tableFinding } from '../../figures/corridor-table/finding.ts';
import type { CorridorRow } from '../../figures/corridor-table/rows.ts';
import { sortValue } from '../../figures/corridor-table/sort.ts';
import type { WorkingSet } from '../../figures/corridor-table/working-set.ts';
import type { PlacedEconomy } from '../../figures/world-map/rows.ts';
import { useEconomyName, useFormat, useLanguage, useSay } from '../../language/index.ts';
import { Controls } from './Controls.tsx';
import { CorridorGrid } from './CorridorGrid.tsx';
import type { Corridors } from './use-corridors.ts';
import { useCrossfilter } from './use-crossfilter.ts';
import { useFound } from './use-found.ts';
import { useGrid } from './use-grid.ts';
import { useRowWords } from './use-row-words.ts';
import type { SettingsState } from './use-settings.ts';

interface Props {
  set: WorkingSet;
  economies: readonly PlacedEconomy[];
  corridors: Corridors;
  state: SettingsState;
}

/** The corridors of a view: what passes, said, drawn and listed. */
export function Crossed({ set, economies, corridors, state }: Props) {
  const { t } = useTranslation('corridors');
  const { t: column } = useTranslation('corridor-table');
  const format = useFormat();
  const say = useSay();
  const { settings } = state;
  const { year, since } = corridors;
  const found = useFound(economies, settings.q);
  const { cross, crossed } = useCrossfilter(set, settings, found);
  const extras = useSyncExternalStore(onExtraColumns, extraColumns, extraColumns);
  const words = useRowWords(economies, extras);
  const grid = useGrid(set.rows, useSortValue(economies), extras, state);
  const sorted = grid.getRowModel().rows;
  const shown = useDeferredValue(crossed);
  const rows = useMemo(() => {
    const failed = cross.failed();
    return sorted.filter(({ index }) => failed[index] === 0).map(({ original }) => original);
    // What has failed is read anew whenever anything was crossed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [cross, sorted, shown]);
  const all = useMemo(() => totals(set.rows), [set]);
  const labelOf = (id: string) =>
    extras.find((extra) => extra.id === id)?.label ??
    column(`column.${id}`, { year: format.year(year), since: format.year(since) });
  return (
    <>
      <h1 className="corridors__finding">
        {say(
          tableFinding({
            kind: settings.kind,
            year,
            aggregates: crossed.aggregates,
            all,
            largest: largestOf(rows),
          }),
        )}
      </h1>
      <Controls corridors={corridors} state={state} />
      <CorridorGrid
        grid={grid}
        rows={rows}
        ticked={none}
        onTick={() => undefined}
        words={words}
        label={t('title')}
        labelOf={labelOf}
      />
    </>
  );
}

const none: ReadonlySet<string> = new Set();

function useSortValue(economies: readonly PlacedEconomy[]) {
  const name = useEconomyName();
  const { language } = useLanguage();
  return useMemo(() => {
    const collator = new Intl.Collator(language, { sensitivity: 'base' });
    const byName = economies.toSorted((a, b) => collator.compare(name(a.economy), name(b.economy)));
    const value = sortValue(
      new Map(byName.map(({ economy }, rank) => [economy, rank])),
      new Map(economies.map((one) => [one.economy, masksOf(one)])),
    );
    return (row: CorridorRow, key: SortKey) => value(row, key);
  }, [economies, name, language]);
}

function largestOf(rows: readonly CorridorRow[]): CorridorRow | null {
  return rows.reduce<CorridorRow | null>(
    (most, row) => ((row.usd ?? 0) > (most?.usd ?? 0) ? row : most),
    null,
  );
}

function totals(rows: readonly CorridorRow[]) {
  return {
    corridors: rows.length,
    paying: rows.filter(({ usd }) => usd !== null && usd > 0).length,
    usd: rows.reduce((sum, row) => sum + (row.usd ?? 0), 0),
  };
}
