import type {
  ColumnType,
  ExportCell,
  ExportColumn,
  ExportTable,
} from '../../exports/export-source.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { extraValue, type ExtraColumn } from './extra-columns.ts';
import type { CorridorRow } from './rows.ts';

type Own = keyof CorridorRow;

const own: Readonly<Record<Own, ColumnType>> = {
  sender: 'text',
  receiver: 'text',
  usd: 'integer',
  lower: 'integer',
  upper: 'integer',
  status: 'text',
  sender_share: 'number',
  receiver_share: 'number',
  female: 'integer',
  male: 'integer',
  migrants: 'integer',
  women: 'number',
  stock_year: 'integer',
  cost: 'number',
  quotes: 'integer',
  cost_status: 'text',
  cost_year: 'integer',
  savings: 'integer',
  before: 'integer',
  change: 'integer',
  change_pct: 'number',
  official: 'integer',
  official_source: 'text',
  edition: 'text',
};

const grouped = ['region', 'income', 'ldc', 'lldc', 'sids', 'fcv'] as const;

/**
 * Rows as a table to be taken away: every column there is, whichever are shown, under the names
 * the database has for them; extra columns last.
 */
export function exportTable(
  rows: readonly CorridorRow[],
  economies: readonly PlacedEconomy[],
  extras: readonly ExtraColumn[],
  says: { label: (column: string) => string; unit: (column: string) => string | undefined },
): ExportTable {
  const known = new Map(economies.map((one) => [one.economy, one]));
  const column = (id: string, type: ColumnType): ExportColumn => {
    const unit = says.unit(id);
    return { id, type, label: says.label(id), ...(unit === undefined ? {} : { unit }) };
  };
  const names = Object.keys(own) as Own[];
  const sides = (['sender', 'receiver'] as const).flatMap((end) =>
    grouped.map((name) => ({ end, name })),
  );
  return {
    name: 'corridors',
    columns: [
      ...names.map((name) => column(name, own[name])),
      column('sender_name', 'text'),
      column('receiver_name', 'text'),
      ...sides.map(({ end, name }) =>
        column(`${end}_${name}`, name === 'region' || name === 'income' ? 'text' : 'boolean'),
      ),
      ...extras.map(({ id, label, unit }) => ({
        id,
        type: 'number' as const,
        label,
        unit,
      })),
    ],
    rows: rows.map((row): ExportCell[] => [
      ...names.map((name) => row[name]),
      known.get(row.sender)?.name ?? null,
      known.get(row.receiver)?.name ?? null,
      ...sides.map(({ end, name }) => known.get(row[end])?.[name] ?? null),
      ...extras.map((extra) => extraValue(extra, row)),
    ]),
  };
}
