import type { SourceUse } from '../../domain/editions/citation.ts';
import { knownEditions } from '../../domain/editions/known-editions.ts';
import { banks, reporters } from './reporters.ts';

/** The central banks whose figures reach over a year, as uses of their sources. */
export function bankUses(year: number): SourceUse[] {
  return reporters.flatMap((reporter) => {
    const { source } = banks[reporter];
    const reaches = knownEditions.some(
      (one) =>
        one.source === source &&
        one.table === 'official_flow' &&
        one.first <= year &&
        year <= one.last,
    );
    return reaches ? [{ source, table: 'official_flow' }] : [];
  });
}
