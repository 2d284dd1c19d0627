import type { ExportTable } from '../export-source.ts';
import type { Metadata } from '../metadata.ts';
import { rowsATick, type Tick } from '../work.ts';

/**
 * Everything in one JSON text: `metadata`, and in `data` a list of objects under each table's name.
 * A missing value is null, a number that JSON cannot write too.
 */
export async function jsonParts(
  tables: readonly ExportTable[],
  metadata: Metadata,
  tick: Tick,
): Promise<string[]> {
  const parts = [`{\n"metadata": ${JSON.stringify(metadata, null, 2)},\n"data": {`];
  for (const [index, table] of tables.entries()) {
    parts.push(`${index === 0 ? '' : ','}\n${JSON.stringify(table.name)}: [`);
    const names = table.columns.map(({ id }) => JSON.stringify(id));
    for (let from = 0; from < table.rows.length; from += rowsATick) {
      const rows = table.rows.slice(from, from + rowsATick);
      const lines = rows.map(
        (row) => `{${row.map((value, at) => `${names[at]}:${JSON.stringify(value)}`).join(',')}}`,
      );
      parts.push(`${from === 0 ? '' : ','}\n${lines.join(',\n')}`);
      await tick(rows.length);
    }
    parts.push('\n]');
  }
  parts.push('\n}\n}\n');
  return parts;
}
