import type { ExportCell, ExportColumn, ExportTable } from '../../exports/export-source.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { columnOf } from '../columns/column-of.ts';
import type { Columns } from '../columns/load-columns.ts';
import { queryKey } from '../columns/query-columns.ts';
import { extraValue, type ExtraColumn } from '../corridor-table/extra-columns.ts';
import type { CorridorRow } from '../corridor-table/rows.ts';
import { panelRow, type Panel, type PanelRow } from './panel.ts';
import type { ReferenceRow } from './reference-rows.ts';
import { longRows } from './long-rows.ts';
import sql from './panel.sql?raw';
import { wideColumns } from './statement.ts';

/** Columns of a row a corridor and year, in the order that `panel.sql` gives them. */
const longColumns = [
  'sender',
  'receiver',
  'year',
  'usd',
  'lower',
  'upper',
  'status',
  'kind',
  'edition',
  ...wideColumns.at,
] as const satisfies readonly (keyof PanelRow)[];

const ofEconomy = ['name', 'region', 'income', 'ldc', 'lldc', 'sids', 'fcv'] as const;

/** @property label what a column is called, of a year where it is of one */
export type PanelSays = Columns & { label: (column: string, year: number | null) => string };

interface Described {
  id: string;
  /** Its name in the panel's statement, and the year it is of. */
  base: string;
  year: number | null;
  cells: ExportCell[];
}

/** Columns with their types and units as the database tells them. */
function described(all: readonly Described[], says: PanelSays): ExportColumn[] {
  const known = says.known[queryKey(sql)];
  return all.map(({ id, base, year, cells }) => {
    const found = cells.filter((cell) => cell !== null);
    return {
      ...columnOf(known?.[base], id, found, says.column),
      id,
      label: says.label(base, year),
    };
  });
}

function tableOf(
  name: string,
  all: readonly Described[],
  extras: readonly ExtraColumn[],
  rows: readonly CorridorRow[],
  says: PanelSays,
): ExportTable {
  return {
    name,
    columns: [
      ...described(all, says),
      ...extras.map(({ id, label, unit }) => ({ id, type: 'number' as const, label, unit })),
    ],
    rows: rows.map((row, at): ExportCell[] => [
      ...all.map(({ cells }) => cells[at] ?? null),
      ...extras.map((extra) => extraValue(extra, row)),
    ]),
  };
}

/** A row a corridor and year, each with its year, kind, edition and interval. */
export function longTable(
  panel: Panel,
  corridors: readonly CorridorRow[],
  economies: readonly PlacedEconomy[],
  extras: readonly ExtraColumn[],
  says: PanelSays,
): ExportTable {
  const list = longRows(panel, corridors);
  const rows = Array.from({ length: list.length }, (_, at) => list.at(at)).filter(
    (row) => row !== undefined,
  );
  const ends = new Map(economies.map((one) => [one.economy, one]));
  const columns = [
    ...longColumns.map((id) => ({ id, base: id, year: null, cells: rows.map((row) => row[id]) })),
    ...(['sender', 'receiver'] as const).flatMap((end) =>
      ofEconomy.map((name) => ({
        id: `${end}_${name}`,
        base: `${end}_${name}`,
        year: null,
        cells: rows.map((row) => ends.get(row[end])?.[name] ?? null),
      })),
    ),
  ];
  return tableOf('corridor_years', columns, extras, rows, says);
}

/**
 * A row a corridor, the amounts of each year with their interval, kind and edition as columns, then
 * the change between two years, and migrants and cost beside one of them.
 */
export function wideTable(
  panel: Panel,
  corridors: readonly CorridorRow[],
  economies: readonly PlacedEconomy[],
  extras: readonly ExtraColumn[],
  { year, since }: { year: number; since: number },
  says: PanelSays,
): ExportTable {
  const ends = new Map(economies.map((one) => [one.economy, one]));
  const at = panel.years.indexOf(year);
  // One that the panel lacks has a place behind all others, where there are no figures.
  const places = corridors.map(
    ({ sender, receiver }) => panel.places.get(sender + receiver) ?? panel.size,
  );
  const shown = places.map((place) => panelRow(panel, place, at));
  const column = (id: string, base: string, of: number | null, cells: ExportCell[]): Described => ({
    id,
    base,
    year: of,
    cells,
  });
  const columns: Described[] = [
    ...(['sender', 'receiver'] as const).map((end) =>
      column(
        end,
        end,
        null,
        corridors.map((row) => row[end]),
      ),
    ),
    ...wideColumns.same.map((id) => {
      const [end, name] = id.split('_') as ['sender' | 'receiver', 'name' | 'region'];
      return column(
        id,
        id,
        null,
        corridors.map((row) => (id === 'kind' ? panel.kind : (ends.get(row[end])?.[name] ?? null))),
      );
    }),
    ...panel.years.flatMap((of, place) => {
      const rows = places.map((corridor) => panelRow(panel, corridor, place));
      return wideColumns.each.map((id) =>
        column(
          `${id}_${of}`,
          id,
          of,
          rows.map((row) => row[id]),
        ),
      );
    }),
    ...wideColumns.at.map((id) =>
      column(
        id,
        id,
        year,
        shown.map((row) => row[id]),
      ),
    ),
    column(
      `change_${since}_${year}`,
      'change',
      year,
      corridors.map((row) => row.change),
    ),
    column(
      `growth_${since}_${year}`,
      'change_pct',
      year,
      corridors.map((row) => row.change_pct),
    ),
    column(
      'growth_untold',
      'growth',
      year,
      corridors.map((row) => (row as Partial<ReferenceRow>).growth ?? null),
    ),
  ];
  return tableOf('corridors_by_year', columns, extras, corridors, says);
}
