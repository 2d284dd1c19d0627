import type { SourceUse } from '../../domain/editions/citation.ts';
import { knownEditions } from '../../domain/editions/known-editions.ts';
import type { ChangesSettings } from './settings.ts';
import { subjects } from './subjects.ts';

/** Every edition that is compared; those of all publishers where the one asked for has none. */
export function usesOf({ measure, source, direction }: ChangesSettings): SourceUse[] {
  const { table, parts } = subjects[measure];
  const wanted = parts.some((part) => part === direction) ? [direction] : parts;
  const all = knownEditions.filter(
    (one) => one.table === table && wanted.some((part) => one.parts.includes(part)),
  );
  const own = all.filter(({ product }) => product === source);
  return (own.length > 0 ? own : all).map((one) => ({
    source: one.source,
    table,
    edition: one.edition,
  }));
}
