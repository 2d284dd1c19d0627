import { cellNumber } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Importer, LeftOut } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { sourceRow, type Source } from '../lib/source-row.ts';
import { editionSource } from '../sources/edition-source.ts';
import { findexRelease } from './findex-releases.ts';
import { sexOf } from './sex-word.ts';

const shares = {
  account_pct: 'account_pct',
  institution_pct: 'fi_account_pct',
  mobile_pct: 'mobile_account_pct',
  borrowed_pct: 'borrow_any_pct',
} as const;

const columns = ['codewb', 'country', 'year', 'sex', ...Object.values(shares)] as const;

/** Reads Global Findex: women and men with an account. */
export const accountImporter: Importer = {
  id: 'account-access',
  sourceId: 'wb-findex-2025',
  title: 'Accounts and mobile money by sex',
  recognises: ({ name }) => /^findex_account_by_sex.*\.csv$/i.test(name),
  read(files, { economies }) {
    const read = files.map((file) => readAccounts(file, economies));
    return {
      tables: {
        account_access: read.flatMap((each) => each.rows),
        source: read.map((each) => sourceRow(each.source)),
      },
      totals: [],
      leftOut: read.flatMap((each) => each.leftOut),
      editions: read.map(({ source: { id, edition } }) => ({
        source: id,
        table: 'account_access',
        edition,
      })),
    };
  },
};

/**
 * Rows of table `account_access`: percent of the adults of that sex. A blank share is no data.
 * @throws {ImportError} for an unknown economy or sex, a share outside 0 to 100, no share at all, or rounds of
 * which no release is known.
 */
export function readAccounts(
  file: InputFile,
  economies: EconomyResolver,
): { rows: Row[]; source: Source & { edition: string }; leftOut: LeftOut[] } {
  const rows: Row[] = [];
  const rounds = new Set<number>();
  let aggregates = 0;
  for (const row of readCsv(file, columns).rows) {
    const place = { file: file.path, row: row.row };
    const year = cellNumber(row.get('year'), place, 'year');
    if (year === null) throw new ImportError(place, 'year is missing');
    rounds.add(year);
    const economy = economies.economyOrAggregate(
      'world-bank',
      { code: row.get('codewb'), name: row.get('country') },
      place,
    );
    if (economy === null) {
      aggregates += 1;
      continue;
    }
    const values = Object.entries(shares).map(([name, column]) => {
      const value = cellNumber(row.get(column), place, column);
      if (value !== null && (value < 0 || value > 100))
        throw new ImportError(place, `${column}: ${value} is not a percentage`);
      return [name, value] as const;
    });
    if (values.every(([, value]) => value === null))
      throw new ImportError(place, 'the row has no figure');
    rows.push({ year, economy, sex: sexOf(row.get('sex'), place), ...Object.fromEntries(values) });
  }
  const source = editionSource('wb-findex-2025', findexRelease(file, [...rounds]));
  return {
    rows,
    source,
    leftOut: [
      {
        source: source.id,
        edition: source.edition,
        table: 'account_access',
        what: 'regions, income groups and the world',
        rows: aggregates,
        amount: null,
        unit: null,
        reason: 'aggregates are not economies',
      },
    ],
  };
}
