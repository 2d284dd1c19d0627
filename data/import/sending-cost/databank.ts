import { cellNumber, rounded } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { InputFile } from '../lib/input-file.ts';
import { quarterIn } from './quarter.ts';

const columns = [
  'Sending Countries Code',
  'Receiving Countries Code',
  'Series Name',
  'Series Code',
] as const;

/**
 * Reads the DataBank's table of corridors by quarter, which tells no numbers of quotes. `..` is
 * no data. A series that names no amount is of US$200.
 * @returns rows of `sending_cost`, of edition "databank-<year of the file>"
 * @throws {ImportError} for an unknown series or economy, or text where a number should be
 */
export function readDatabank(file: InputFile, economies: EconomyResolver): Row[] {
  const csv = readCsv(file, columns);
  const quarters = csv.header.flatMap((name, column) => {
    const quarter = quarterIn(name);
    return quarter ? [{ quarter, column }] : [];
  });
  if (quarters.length === 0)
    throw new ImportError({ file: file.path, row: 1 }, 'no column is a quarter');
  const updated = csv.rows.map(
    ({ cells }) => /^Last Updated: .*(\d{4})$/.exec(cells[0]!.trim())?.[1],
  );
  const released = updated.find((year) => year !== undefined);
  if (!released)
    throw new ImportError(
      { file: file.path },
      'no line "Last Updated:" at the foot: is the file cut short?',
    );
  const edition = `databank-${released}`;

  return csv.rows.flatMap((row) => {
    if (row.get('Series Code') === '') return [];
    const place = { file: file.path, row: row.row };
    const amount = amountOf(row.get('Series Code'), row.get('Series Name'));
    if (!amount) throw new ImportError(place, `unknown series "${row.get('Series Code')}"`);
    const corridor = {
      sender: economies.economy('world-bank', { code: row.get('Sending Countries Code') }, place),
      receiver: economies.economy(
        'world-bank',
        { code: row.get('Receiving Countries Code') },
        place,
      ),
    };
    return quarters.flatMap(({ quarter, column }): Row[] => {
      const cost = cellNumber(row.cells[column], place, quarter, ['..']);
      if (cost === null) return [];
      const cost_pct = rounded(cost, 6);
      return [
        { edition, quarter, ...corridor, amount, cost_pct, fx_margin_pct: null, quotes: null },
      ];
    });
  });
}

function amountOf(code: string, name: string): number | undefined {
  if (!code.startsWith('ATCR')) return undefined;
  return /500/.test(`${code} ${name}`) ? 500 : 200;
}
