import { readCsv } from '../lib/csv.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Importer } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import type { Row } from '../lib/row.ts';
import { sources } from '../sources/sources.ts';

const list = /^events\.csv$/i;
const columns = ['event', 'date', 'sender', 'receiver', 'source'] as const;
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const code = /^[A-Z]{3}$/;

/**
 * Reads the list of events kept by hand in this folder, as `npm run data:import -- data/import/events`
 * does; each names the source that states it.
 */
export const eventImporter: Importer = {
  id: 'events',
  sourceId: 'us-pl-119-21',
  title: 'Events that series are marked with',
  recognises: ({ name }) => list.test(name),
  read: (files) => ({ tables: { event: files.flatMap(eventRows) }, totals: [], leftOut: [] }),
};

function eventRows(file: InputFile): Row[] {
  return readCsv(file, columns).rows.map((line): Row => {
    const place = { file: file.path, row: line.row };
    const [event, date, sender, receiver, source] = columns.map((column) => line.get(column));
    if (!day.test(date!)) throw new ImportError(place, `date: "${date}" is no day as 2026-01-01`);
    for (const end of [sender!, ...(receiver === '' ? [] : [receiver!])])
      if (!code.test(end)) throw new ImportError(place, `"${end}" is no code of an economy`);
    if (!Object.hasOwn(sources, source!))
      throw new ImportError(place, `source: "${source}" is not listed`);
    return {
      event: event!,
      date: date!,
      sender: sender!,
      receiver: receiver || null,
      source: source!,
    };
  });
}
