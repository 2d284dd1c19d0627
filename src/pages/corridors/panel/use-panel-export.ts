import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { compact } from '../../../database/statements/for-each.ts';
import type { Exportable } from '../../../exports/export-source.ts';
import { fileStem } from '../../../exports/file-name.ts';
import { longestHref, sqlHref } from '../../../exports/sql-href.ts';
import { loadColumns } from '../../../figures/columns/load-columns.ts';
import { panelCitations } from '../../../figures/corridor-panel/citations.ts';
import { longTable, wideTable } from '../../../figures/corridor-panel/export.ts';
import { factYears } from '../../../figures/corridor-panel/long-rows.ts';
import { ofAmounts, onlyYearOf } from '../../../figures/corridor-panel/pivot.ts';
import type { PanelForm } from '../../../figures/corridor-panel/settings.ts';
import {
  panelStatement,
  pivotStatement,
  wideStatement,
} from '../../../figures/corridor-panel/statement.ts';
import { useFormat } from '../../../language/index.ts';
import { liveHref } from '../../../ui/address/live-address.ts';
import { inOrder, yearsIn } from '../row-lists.ts';
import type { ExportInput } from '../selection/use-corridor-export.ts';
import { pivotSize, pivotTable } from './pivot-export.ts';
import type { PanelState } from './use-panel.ts';
import type { SaidPivot } from './use-pivot.ts';

/** Columns that the table and one year's file have words for. */
const ofFile = new Set([
  'status',
  'stock_year',
  'women_status',
  'cost_status',
  'cost_year',
  'sender_name',
  'receiver_name',
  'sender_ldc',
  'sender_lldc',
  'sender_sids',
  'sender_fcv',
  'receiver_ldc',
  'receiver_lldc',
  'receiver_sids',
  'receiver_fcv',
]);
const ofPanel = new Set(['year', 'kind', 'growth']);

/** A panel as something to be taken away, as it is laid out, and the SQL that gives it; null without one. */
export function usePanelExport(
  of: ExportInput,
  state: PanelState | null,
  form: PanelForm | 'one',
  pivot: SaidPivot | null,
): { sql: string | null; exportable: () => Exportable } | null {
  const { t, i18n } = useTranslation(['corridors', 'corridor-table']);
  const format = useFormat();
  const { settings, corridors, filters, selection } = of;
  const { kind, stock, sort } = settings;
  const { year, since } = corridors;
  const chosen = selection.rows.length > 0 && settings.rows !== 'all';
  const years = state?.panel.years;
  const factsOf = state?.factsOf;
  const statement = useMemo(() => {
    if (years === undefined || factsOf === undefined) return null;
    const asked = { kind, stock, years, factsOf, year };
    const only = chosen ? selection.ticked : null;
    const long = panelStatement(asked, filters, sort, only);
    if (pivot !== null) {
      const own = pivotStatement(asked, filters, only, pivot.asked);
      return { long: own, own };
    }
    return { long, own: form === 'wide' ? wideStatement(asked, filters, sort, only) : long };
  }, [form, kind, stock, years, factsOf, year, filters, sort, chosen, selection.ticked, pivot]);
  const sql = useMemo(() => {
    if (statement === null) return null;
    // Many years as columns are too long for an address: it then gives them one below the other.
    const hrefs = [statement.own, statement.long].map(({ sql, parameters }) =>
      sqlHref(compact(sql), parameters),
    );
    return hrefs.find((href) => href.length <= longestHref) ?? null;
  }, [statement]);

  const make = (): Exportable => {
    const { all, passing, order, economies, extras } = of;
    const panel = state!.panel;
    const [first = 0, last = first] = [panel.years[0], panel.years.at(-1)];
    const rows = inOrder(all, order, chosen ? selection.rows : passing);
    const only = pivot === null ? null : onlyYearOf(pivot.asked);
    const shown = only === null ? format.years(first, last) : format.year(only);
    const long = form === 'long' ? rows.length * panel.years.length : rows.length;
    const size = pivot === null ? long : pivotSize(pivot.pivot);
    const amounts = pivot === null || ofAmounts(pivot.asked.value);
    const facts = (column: 'stock_year' | 'cost_year') => {
      const told = form === 'long' ? factYears(panel, column) : yearsIn(rows, column);
      return told === null ? format.year(year) : format.years(told.first, told.last);
    };
    const extent = t('corridors:panel.extent', {
      count: rows.length,
      number: format.count(rows.length, { as: 'full' }),
      years: shown,
      rows: format.count(size, { as: 'full' }),
    });
    const title =
      pivot === null
        ? t('corridors:panel.title', { years: format.years(first, last) })
        : t('corridors:pivot.title', {
            value: t(`corridors:pivot.values.${pivot.asked.value}`),
            down: t(`corridors:pivot.by.${pivot.down}`),
            across: t(`corridors:pivot.by.${pivot.across}`),
            years: shown,
          });
    const [counted, priced] = [facts('stock_year'), facts('cost_year')];
    const label = (column: string, at: number | null) => {
      const told = {
        year: at === null ? format.years(first, last) : format.year(at),
        since: format.year(since),
        counted,
        priced,
      };
      if (ofPanel.has(column)) return t(`corridors:panel.export.${column}`, told);
      if (!ofFile.has(column)) return t(`corridor-table:column.${column}`, told);
      const plain = t(`corridors:export.${column}`);
      return at === null || column !== 'status'
        ? plain
        : t('corridors:panel.of_year', { what: plain, year: format.year(at) });
    };
    return {
      name: fileStem(`corridors-${kind}-${first}-${last}-${form}-${settings.name}`),
      extent,
      title: settings.name || title,
      description: [extent, of.finding],
      tables: async () => {
        const says = { ...(await loadColumns(i18n)), label };
        if (pivot !== null)
          return [
            pivotTable(pivot, panel, stock, {
              column: (id) => t(`corridors:pivot.export.${id}`),
              label: (id) =>
                id === 'edition'
                  ? t('corridor-table:column.edition')
                  : id === 'year' || id === 'kind'
                    ? t(`corridors:panel.export.${id}`)
                    : t(`corridors:pivot.by.${id}`),
              unit: pivot.unit === 'count' ? '' : says.column(`columns:unit.${pivot.unit}`),
            }),
          ];
        return [
          form === 'long'
            ? longTable(panel, rows, economies, extras, says)
            : wideTable(panel, rows, economies, extras, { year, since }, says),
        ];
      },
      citations: panelCitations(settings, corridors.years, panel.years),
      kind: amounts ? kind : 'published',
      permalink: liveHref(),
      statements: statement === null ? [] : [statement.own],
      notes: [
        t('corridors:panel.filters', { year: format.year(year) }),
        ...(settings.facts === 'newest'
          ? [t('corridors:panel.newest', { year: format.year(state!.factsOf(year)) })]
          : []),
        ...(kind === 'modelled' && pivot === null ? [t('corridors:note.interval')] : []),
        ...(kind === 'published' && amounts ? [t('corridors:panel.matrices')] : []),
        ...(pivot?.notes ?? []),
        t('corridors:note.beside'),
      ],
    };
  };
  const latest = useRef(make);
  useLayoutEffect(() => {
    latest.current = make;
  });
  const exportable = useCallback(() => latest.current(), []);
  return state === null ? null : { sql, exportable };
}
