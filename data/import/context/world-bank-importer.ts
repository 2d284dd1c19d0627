import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Importer } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { readCollection } from './collection-file.ts';
import { readDownload } from './download-file.ts';
import { codeOf, readIndicator } from './indicator-file.ts';
import type { ReadIndicators } from './indicator-rows.ts';
import { byCode } from './world-bank-indicators.ts';

const collection = /^wdi\.csv$/i;
const download = /^API_([A-Z0-9.]+)_.*\.csv$/i;

/** Reads the World Development Indicators used as context, each vintage by itself. */
export const worldBankImporter: Importer = {
  id: 'world-bank-indicators',
  sourceId: 'wb-wdi',
  title: 'World Development Indicators',
  recognises: (file) =>
    collection.test(file.name) ||
    codeOf(file) !== undefined ||
    (download.exec(file.name)?.[1] ?? '') in byCode,
  read(files, { economies }) {
    const read = files.map((file) => readFile(file, economies));
    const rows = read.flatMap((each) => each.rows);
    if (rows.length === 0) throw new ImportError({ file: files[0]!.path }, 'no figure was read');
    return {
      tables: { indicator: rows },
      totals: read.flatMap((each) => each.totals),
      leftOut: read.flatMap((each) => each.leftOut),
    };
  },
};

function readFile(file: InputFile, economies: EconomyResolver): ReadIndicators {
  if (collection.test(file.name)) return readCollection(file, economies);
  if (download.test(file.name)) return readDownload(file, economies);
  return readIndicator(file, economies);
}
