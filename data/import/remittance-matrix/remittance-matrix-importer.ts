import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { Imported, Importer, LeftOut } from '../lib/importer.ts';
import type { InputFile } from '../lib/input-file.ts';
import { sourceRow } from '../lib/source-row.ts';
import { readWorkbook } from '../lib/workbook.ts';
import { sources } from '../sources/sources.ts';
import { matrixEdition } from './edition.ts';
import { readGrid } from './grid.ts';
import { matrixRows, type MatrixRows } from './matrix-rows.ts';
import { publishedSums } from './published-sums.ts';
import { readMatrix } from './read-matrix.ts';

/** Reads the bilateral remittance matrices of the World Bank and KNOMAD, one file a year. */
export const remittanceMatrixImporter: Importer = {
  id: 'remittance-matrix',
  sourceId: 'knomad-brm',
  title: 'Bilateral remittance matrices',
  recognises: ({ name }) => /bilateral[_ -]?remittance.*\.(xlsx|csv)$/i.test(name),
  read: (files, { economies }) => readMatrices(files, economies),
};

/** @throws {ImportError} if a file is not a matrix, or two are of one year. */
export function readMatrices(files: readonly InputFile[], economies: EconomyResolver): Imported {
  const years = new Map<number, string>();
  const all: MatrixRows[] = [];
  const leftOut: LeftOut[] = [];
  for (const file of files) {
    const grid = readGrid(file);
    const edition = matrixEdition(grid, file.name);
    const other = years.get(edition.year);
    if (other !== undefined)
      throw new ImportError(
        { file: file.path },
        `the matrix of ${edition.year} is also in ${other}`,
      );
    years.set(edition.year, file.path);
    const rows = matrixRows(edition, grid, readMatrix(grid, economies), publishedSums(grid));
    all.push(rows);
    leftOut.push(
      ...rows.leftOut,
      ...otherSheets(file, grid.sheet, rows.leftOutEdition, edition.source),
    );
  }
  const gather = (pick: (rows: MatrixRows) => readonly Row[]) => all.flatMap(pick);
  return {
    tables: {
      source: sourceRows(all),
      remittance_matrix: gather((rows) => [rows.matrix]),
      remittance_matrix_economy: gather((rows) => rows.economies),
      remittance_flow: gather((rows) => rows.flows),
    },
    totals: all.flatMap(({ total }) => (total ? [total] : [])),
    leftOut,
  };
}

/** KNOMAD's matrix names its own release; the World Bank's older ones are several. */
function sourceRows(all: readonly MatrixRows[]): Row[] {
  const releases = all
    .filter(({ source }) => source === 'knomad-brm')
    .map(({ edition }) => edition);
  if (releases.length === 0) return [];
  return [sourceRow({ ...sources['knomad-brm'], edition: releases.join('; ') })];
}

function otherSheets(
  file: InputFile,
  sheet: string | undefined,
  edition: string,
  source: string,
): LeftOut[] {
  if (sheet === undefined) return [];
  const book = readWorkbook(file);
  return book.sheetNames
    .filter((name) => name !== sheet)
    .map((name) => ({
      source,
      edition,
      table: 'remittance_flow',
      what: `Sheet "${name}"`,
      rows: book.sheet(name).rows.length,
      amount: null,
      unit: null,
      reason: 'Not part of the matrix: added by someone after the publisher',
    }));
}
