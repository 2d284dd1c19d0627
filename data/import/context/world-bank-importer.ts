import { ImportError } from '../lib/import-error.ts';
import type { Importer, LeftOut } from '../lib/importer.ts';
import { readIndicator } from './indicator-file.ts';
import { sources } from '../sources/sources.ts';
import type { ReadIndicators } from './indicator-rows.ts';
import { readCollection } from './collection-file.ts';

const single = /^S[IPLMENH]\.[A-Z0-9.]+\.csv$/;
const collection = /^wdi\.csv$/i;

/** Reads the World Development Indicators used as context. */
export const worldBankImporter: Importer = {
  id: 'world-bank-indicators',
  sourceId: 'wb-wdi',
  title: 'World Development Indicators',
  recognises: ({ name }) => single.test(name) || collection.test(name),
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
