import { ImportError } from '../lib/import-error.ts';
import type { Grid } from './grid.ts';

export interface MatrixEdition {
  /** Year the flows are estimated for. */
  year: number;
  /** The publisher's release, as "December 2022". */
  edition: string;
  source: 'wb-brm' | 'knomad-brm';
}

/**
 * Year and release of a matrix, from its title line ("… Estimates for 2021 … (December 2022
 * Version)") or, in a file that has none, from its name ("…matrix2018Oct2019.csv").
 * @throws {ImportError} if neither tells both.
 */
export function matrixEdition(grid: Grid, fileName: string): MatrixEdition {
  const year = /estimates for (\d{4})/i.exec(grid.title)?.[1] ?? /(20\d\d)/.exec(fileName)?.[1];
  const edition =
    /\(([a-z]+ \d{4}) version\)/i.exec(grid.title)?.[1] ?? editionInName(fileName) ?? undefined;
  if (year === undefined || edition === undefined)
    throw new ImportError(
      { file: grid.file, sheet: grid.sheet, row: 1 },
      `neither the title "${grid.title.slice(0, 80)}" nor the file name tells year and version`,
    );
  // The World Bank's own series ended with the October 2019 release; KNOMAD's followed.
  const source = Number(edition.slice(-4)) < 2020 ? 'wb-brm' : 'knomad-brm';
  return { year: Number(year), edition, source };
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function editionInName(name: string): string | undefined {
  const found = /20\d\d\D*?([a-z]{3})[a-z]*[_ ]?(20\d\d)/i.exec(name);
  const month = months.find((each) => each.slice(0, 3).toLowerCase() === found?.[1]?.toLowerCase());
  return found && month ? `${month} ${found[2]}` : undefined;
}
