import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltCopy } from './built-copy.ts';
import type { Files } from './archive.ts';

const tables = ['economy', 'event', 'excluded_pair', 'source'];

/** A public copy with a few small tables, which the packages' own tests and examples read. */
export function smallCopy({ latest, description }: BuiltCopy): Files {
  const resources = description.resources.filter(({ path }) =>
    tables.includes(path.replace(/\.(?:csv|parquet)$/, '')),
  );
  return Object.fromEntries([
    ['datapackage.json', `${JSON.stringify({ ...description, resources })}\n`],
    ...resources.map(({ path }) => [path, readFileSync(join(latest, path))] as const),
  ]);
}
