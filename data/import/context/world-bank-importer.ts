import { ImportError } from '../lib/import-error.ts';
import type { Importer, LeftOut } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { byCode } from './world-bank-indicators.ts';
import { readIndicator } from './indicator-file.ts';
import { sources } from '../sources/sources.ts';
import type { ReadIndicators } from './indicator-rows.ts';
import { readCollection } from './collection-file.ts';

const single = ({ name }: InputFile): boolean =>
  /\.csv$/i.test(name) && Object.keys(byCode).some((code) => name.startsWith(`${code}.`));
const collection = /^wdi\.csv$/i;

/** Reads the World Development Indicators used as context. */
export const worldBankImporter: Importer = {
  id: 'world-bank-indicators',
  sourceId: 'wb-wdi',
  title: 'World Development Indicators',
  recognises: (file) => single(file) || collection.test(file.name),
  read(files, { economies }) {
    const read: ReadIndicators[] = files.map((file) =>
      collection.test(file.name) ? readCollection(file, economies) : readIndicator(file, economies),
    );
    const rows = read.flatMap((each) => each.rows);
    if (rows.length === 0) throw new ImportError({ file: files[0]!.path }, 'no figure was read');
    return {
      tables: { indicator: rows },
      totals: [],
      leftOut: read.flatMap((each) =>
        each.leftOut.map((left): LeftOut => ({
          source: 'wb-wdi',
          edition: sources['wb-wdi'].edition,
          table: 'indicator',
          amount: null,
          unit: null,
          ...left,
        })),
      ),
    };
  },
};
