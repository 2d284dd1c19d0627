import type { ExportTable } from '../export-source.ts';
import type { Metadata } from '../metadata.ts';
import { rowsATick } from '../work.ts';
import type { Part } from './part.ts';

/**
 * Everything in one JSON text: `metadata`, and in `data` a list of objects under each table's name.
 * A missing value is null, a number that JSON cannot write too.
 */
export function* jsonParts(tables: readonly ExportTable[], metadata: Metadata): Generator<Part> {
  yield { content: `{\n"metadata": ${JSON.stringify(metadata, null, 2)},\n"data": {` };
  for (const [index, table] of tables.entries()) {
    yield { content: `${index === 0 ? '' : ','}\n${JSON.stringify(table.name)}: [` };
    const names = table.columns.map(({ id }) => JSON.stringify(id));
    for (let from = 0; from < table.rows.length; from += rowsATick) {
      const rows = table.rows.slice(from, from + rowsATick);
      const lines = rows.map(
        (row) => `{${row.map((value, at) => `${names[at]}:${JSON.stringify(value)}`).join(',')}}`,
      );
      yield { content: `${from === 0 ? '' : ','}\n${lines.join(',\n')}`, rows: rows.length };
    }
    yield { content: '\n]' };
  }
  yield { content: '\n}\n}\n' };
}
