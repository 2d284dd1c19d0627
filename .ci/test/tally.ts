import { existsSync, readFileSync } from 'node:fs';

/** What came of a check: counts, and how long each file of tests took, in ms. */
export interface Tally {
  passed: number;
  failed: number;
  files: readonly FileTime[];
  /** Names of those that failed, and passed when tried once more. */
  flaky: readonly string[];
}

export interface FileTime {
  /** Path from the top folder. */
  file: string;
  ms: number;
}

export const nothing: Tally = { passed: 0, failed: 0, files: [], flaky: [] };

/** Reads what {@link ./tally-reporter.ts} wrote; a run that wrote nothing counts as one failed. */
export function readTally(file: string): Tally {
  if (!existsSync(file)) return { ...nothing, failed: 1 };
  return JSON.parse(readFileSync(file, 'utf8')) as Tally;
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    files: tallies.flatMap(({ files }) => files),
    flaky: tallies.flatMap(({ flaky }) => flaky),
  };
}

/** The slowest files, one a line with its seconds. */
export function slowest({ files }: Pick<Tally, 'files'>, most = 10): string {
  return files
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, most)
    .map(({ file, ms }) => `  ${(ms / 1000).toFixed(1).padStart(6)} s  ${file}`)
    .join('\n');
}
