import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { i18n, TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Format } from '../../../domain/format.ts';
import type { Exportable } from '../../../exports/export-source.ts';
import { fileStem } from '../../../exports/file-name.ts';
import { longestHref, sqlHref } from '../../../exports/sql-href.ts';
import { tableCitations } from '../../../figures/corridor-table/citations.ts';
import { sortKeys } from '../../../figures/corridor-table/columns.ts';
import { loadColumns } from '../../../figures/columns/load-columns.ts';
import { exportTable } from '../../../figures/corridor-table/export.ts';
import type { ExtraColumn } from '../../../figures/corridor-table/extra-columns.ts';
import type { RowFilters } from '../../../figures/corridor-table/filter.ts';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import { tableStatement } from '../../../figures/corridor-table/statement.ts';
import type { TableSettings } from '../../../figures/corridor-table/settings.ts';
import { summarise } from '../../../figures/corridor-table/summary.ts';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';
import { useFormat } from '../../../language/index.ts';
import { liveHref } from '../../../ui/address/live-address.ts';
import { countedWords } from './counted-words.ts';
import { inOrder } from '../row-lists.ts';
import type { Corridors } from '../use-corridors.ts';
import type { Selection } from './use-selection.ts';

/** Columns that are called in a file what they are called in the table. */
const ownLabels: ReadonlySet<string> = new Set(sortKeys);

export interface ExportInput {
  settings: TableSettings;
  corridors: Corridors;
  filters: RowFilters;
  /** Every row of the year. */
  all: readonly CorridorRow[];
  passing: readonly CorridorRow[];
  /** Places of all rows in the order that the table has. */
  order: Uint32Array;
  selection: Selection;
  economies: readonly PlacedEconomy[];
  extras: readonly ExtraColumn[];
  finding: string;
  labelOf: (column: string) => string;
}

/** The listed or chosen corridors as something to be taken away, and the SQL that gives them. */
export function useCorridorExport(of: ExportInput): {
  sql: string | null;
  exportable: () => Exportable;
} {
  const { settings, corridors, filters, selection } = of;
  const { t, i18n } = useTranslation('corridors');
  const format = useFormat();
  const { year, since } = corridors;
  const { kind, stock, sort } = settings;
  const chosen = selection.rows.length > 0 && settings.rows !== 'all';
  const statement = useMemo(
    () =>
      tableStatement({ kind, year, since, stock }, filters, sort, chosen ? selection.ticked : null),
    [kind, year, since, stock, filters, sort, chosen, selection.ticked],
  );
  const sql = useMemo(() => {
    const href = sqlHref(statement.sql, statement.parameters);
    return href.length > longestHref ? null : href;
  }, [statement]);

  // Nothing is drawn from it: read when it is asked for.
  const latest = useRef({ of, statement, chosen, t, i18n, format });
  useLayoutEffect(() => {
    latest.current = { of, statement, chosen, t, i18n, format };
  });
  const exportable = useCallback(() => corridorExport(latest.current), []);
  return { sql, exportable };
}

function corridorExport(now: {
  of: ExportInput;
  statement: ReturnType<typeof tableStatement>;
  chosen: boolean;
  t: TFunction<'corridors'>;
  i18n: i18n;
  format: Format;
}): Exportable {
  const { of, statement, chosen, t, i18n, format } = now;
  const { settings, corridors, all, passing, order, selection, economies, extras } = of;
  const { years, year, since } = corridors;
  const { kind } = settings;
  const rows = inOrder(all, order, chosen ? selection.rows : passing);
  const words = selection.rows.length > 0 ? 'exported.chosen' : 'exported.passing';
  const { main, rest } = countedWords(summarise(rows), words, t, format);
  const extent = rest === null ? main : `${main} · ${rest}`;
  return {
    name: fileStem(`corridors-${kind}-${year}-${settings.name}`),
    extent,
    title: settings.name || of.finding,
    // What passes is said of the view; the file may hold less of it.
    description: settings.name ? [extent, of.finding] : [extent],
    tables: async () => [
      exportTable(rows, economies, extras, {
        ...(await loadColumns(i18n)),
        label: (id) => (ownLabels.has(id) ? of.labelOf(id) : t(`export.${id}`)),
      }),
    ],
    citations: tableCitations(settings, years, year, since),
    kind,
    permalink: liveHref(),
    statements: [statement],
    notes: [
      ...(kind === 'modelled' ? [t('note.interval')] : []),
      t('note.shares'),
      t('note.beside'),
    ],
  };
}
