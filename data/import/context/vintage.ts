import { ImportError } from '../lib/import-error.ts';
import type { InputFile } from '../lib/input-file.ts';

/** The vintage of the collection and of the files an indicator that came with it. */
export const olderVintage = 'June 2025';

/** Folders whose name says the year only, with the month in which their files were stored. */
const storedIn: Readonly<Record<string, string>> = { wdi_2026: 'July 2026' };

/**
 * The vintage of a file that does not say it itself, by the folder it lies in: `wdi_2027_01` holds
 * the indicators as they were in January 2027.
 * @returns month and year, as `January 2027`.
 * @throws {ImportError} where the folder does not say it.
 */
export function vintageOfFolder(file: InputFile): string {
  const folder = file.path.split('/').at(-2) ?? '';
  const [, year, month] = /^wdi_(\d{4})_(0[1-9]|1[0-2])$/i.exec(folder) ?? [];
  const vintage = storedIn[folder] ?? (year && month ? monthOf(year, month) : undefined);
  if (vintage !== undefined) return vintage;
  throw new ImportError(
    { file: file.path },
    'which vintage is this? Put the files of one in a folder named by its month, as wdi_2027_01',
  );
}

/**
 * The vintage that a download states as the day of its last update.
 * @param day as `2025-12-19`
 */
export function vintageOfDay(day: string, file: InputFile): string {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])-\d{2}$/.exec(day) ?? [];
  if (year && month) return monthOf(year, month);
  throw new ImportError({ file: file.path }, `Last Updated Date: "${day}" is no day`);
}

const months = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

function monthOf(year: string, month: string): string {
  return `${months.format(Date.UTC(Number(year), Number(month) - 1))} ${year}`;
}
