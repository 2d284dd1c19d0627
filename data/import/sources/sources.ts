import type { Row } from '../lib/row.ts';
import { sourceRow, type Source } from '../lib/source-row.ts';
import { contextSources } from './context-sources.ts';
import { moneySources } from './money-sources.ts';
import { officialSources } from './official-sources.ts';
import { peopleSources } from './people-sources.ts';

/** Every source a figure may name, by its id. */
export const sources = {
  ...moneySources,
  ...officialSources,
  ...peopleSources,
  ...contextSources,
} as const;

/** Rows of table `source`. */
export function sourceRows(): Row[] {
  return Object.values<Source>(sources).map(sourceRow);
}
