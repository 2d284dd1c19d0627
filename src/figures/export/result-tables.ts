import type { EconomyCode } from '../../domain/economy.ts';
import type { Message } from '../../domain/message.ts';
import type { ColumnType, ExportCell, ExportTable } from '../../exports/export-source.ts';

/** A column of what a figure works out; one of economies' codes is followed by their names. */
export interface ResultColumn {
  /** Name in a file: snake_case, ASCII. */
  id: string;
  type: ColumnType | 'economy';
  label: Message;
  unit?: string;
}

/** What a user takes away of a figure that works its result out from the rows, said later. */
export interface ResultTable {
  name: string;
  columns: readonly ResultColumn[];
  rows: readonly (readonly ExportCell[])[];
}

/** The same in the user's language. */
export function saidTables(
  tables: readonly ResultTable[],
  words: { say: (message: Message) => string; economyName: (code: EconomyCode) => string },
): ExportTable[] {
  const { say, economyName } = words;
  return tables.map(({ name, columns, rows }) => ({
    name,
    columns: columns.flatMap(({ label, type, ...column }) =>
      type === 'economy'
        ? [
            { ...column, type: 'text' as const, label: say(label) },
            { id: `${column.id}_name`, type: 'text' as const, label: say(label) },
          ]
        : [{ ...column, type, label: say(label) }],
    ),
    rows: rows.map((row) =>
      row.flatMap((cell, at) =>
        columns[at]?.type === 'economy' ? [cell, economyName(String(cell))] : [cell],
      ),
    ),
  }));
}
