import { cellNumber } from '../lib/cell-number.ts';
import { readCsv, type CsvRow } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError, type Place } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Importer, PublishedTotal } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { sourceRow } from '../lib/source-row.ts';
import { editionSource } from '../sources/edition-source.ts';
import { worldTotals } from './world-totals.ts';

const fileName = /^undesa_stocks_(\d{4})rev.*\.csv$/i;

const columns = ['geo', 't', 'from', 'sex', 'n', 'type_b', 'type_c', 'type_r', 'type_i'] as const;
type StockRow = CsvRow<(typeof columns)[number]>;

/** Reads UN DESA's International Migrant Stock by origin, destination and sex, any revision. */
export const migrantStockImporter: Importer = {
  id: 'migrant-stock',
  sourceId: 'undesa-ims-2024',
  title: 'International migrant stock by origin, destination and sex',
  recognises: ({ name }) => fileName.test(name),
  read(files, { economies }) {
    const editions = files.map((file) => ({ file, edition: fileName.exec(file.name)![1]! }));
    return {
      tables: {
        migrant_stock: editions.flatMap(({ file, edition }) =>
          readStocks(file, edition, economies),
        ),
        source: editions.map(({ edition }) => sourceRow(editionSource('undesa-ims-2024', edition))),
      },
      totals: editions.flatMap(({ edition }): PublishedTotal[] =>
        worldTotals
          .filter((total) => total.edition === edition)
          .map((total) => ({ ...total, source: `undesa-ims-${edition}`, unit: 'persons' })),
      ),
      leftOut: [],
    };
  },
};

interface Pair {
  row: Row;
  place: Place;
  female: number | null;
  male: number | null;
}

/**
 * Rows of table `migrant_stock` from one revision: women and men side by side, with the
 * publisher's flags as letters (b born abroad, c counted by citizenship, r refugees added,
 * i imputed).
 * @throws {ImportError} for an unknown economy or sex, a count that is not whole, a sex given
 * twice, or flags that differ between the sexes of a pair.
 */
export function readStocks(file: InputFile, edition: string, economies: EconomyResolver): Row[] {
  const pairs = new Map<string, Pair>();
  for (const row of readCsv(file, columns).rows) {
    const place = { file: file.path, row: row.row };
    const sex = row.get('sex');
    if (sex !== 'female' && sex !== 'male')
      throw new ImportError(place, `sex: expected female or male, found "${sex}"`);
    const key = `${row.get('t')} ${row.get('from')} ${row.get('geo')}`;
    const pair = pairs.get(key) ?? newPair(row, edition, economies, place);
    pairs.set(key, pair);
    if (pair[sex] !== null) throw new ImportError(place, `${key}: ${sex} is given twice`);
    if (pair.row['flags'] !== flagsOf(row, place))
      throw new ImportError(place, `${key}: the flags differ between women and men`);
    pair[sex] = count(row.get('n'), place);
  }
  return [...pairs.values()]
    .filter(({ female, male }) => female !== null || male !== null)
    .map(({ row, female, male }) => ({ ...row, female, male }));
}

function newPair(row: StockRow, edition: string, economies: EconomyResolver, place: Place): Pair {
  const year = cellNumber(row.get('t'), place, 't');
  if (year === null) throw new ImportError(place, 't: the year is missing');
  return {
    row: {
      edition,
      year,
      origin: economies.economy('undesa', { code: row.get('from') }, place),
      destination: economies.economy('undesa', { code: row.get('geo') }, place),
      flags: flagsOf(row, place),
    },
    place,
    female: null,
    male: null,
  };
}

function flagsOf(row: StockRow, place: Place): string | null {
  const letters = (['b', 'c', 'r', 'i'] as const).filter((letter) => {
    const flag = row.get(`type_${letter}`);
    if (flag !== '0' && flag !== '1')
      throw new ImportError(place, `type_${letter}: expected 0 or 1, found "${flag}"`);
    return flag === '1';
  });
  return letters.join('') || null;
}

function count(text: string, place: Place): number | null {
  const value = cellNumber(text, place, 'n');
  if (value !== null && (!Number.isInteger(value) || value < 0))
    throw new ImportError(place, `n: expected a count of persons, found "${text}"`);
  return value;
}
