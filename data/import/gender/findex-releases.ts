import { fileURLToPath } from 'node:url';
import { readCsv } from '../lib/csv.ts';
import { ImportError } from '../lib/import-error.ts';
import { fileOnDisk, type InputFile } from '../lib/input-file.ts';

const list = fileURLToPath(new URL('./findex-releases.csv', import.meta.url));

/**
 * The release of Global Findex that a file is of. The file does not state it, and it is not the year
 * of its newest round: which is which is kept in `findex-releases.csv`.
 *
 * @param rounds years of its rows
 * @throws {ImportError} when no release is listed for the newest of them
 */
export function findexRelease(file: InputFile, rounds: readonly number[]): string {
  const newest = Math.max(...rounds);
  const releases = readCsv(fileOnDisk('findex-releases.csv', list), ['last_round', 'release']).rows;
  const found = releases.find((row) => row.get('last_round') === String(newest));
  if (found) return found.get('release');
  const reason = `its newest round is ${newest}, of which findex-releases.csv names no release`;
  throw new ImportError({ file: file.path }, reason);
}
