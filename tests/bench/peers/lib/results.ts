import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../../src/build/root.ts';
import type { Environment } from '../../lib/environment.ts';
import type { Row } from './comparison.ts';

/** What one work gave, and what it was made with. */
export interface Result {
  work: string;
  made: Environment;
  /** Whether it was repeated less than a full run does. */
  quick: boolean;
  versions: Readonly<Record<string, string>>;
  rows: readonly Row[];
}

export const published = 'tests/bench/results/peers.json';

/** The results of a file, from the top folder; none where there is no file. */
export function readResults(path: string = published): Result[] {
  const file = join(root, path);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result[]) : [];
}

/** The results with those of works measured anew in place of theirs, in the order of the works. */
export function merged(
  old: readonly Result[],
  fresh: readonly Result[],
  order: readonly string[],
): Result[] {
  const of = new Map([...old, ...fresh].map((result) => [result.work, result]));
  return order.flatMap((work) => of.get(work) ?? []);
}

export function writeResults(path: string, results: readonly Result[]): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
}
