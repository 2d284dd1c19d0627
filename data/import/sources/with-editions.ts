import type { ImportRun } from '../lib/run-importers.ts';
import { sourceEditions } from '../lib/source-editions.ts';
import type { Tables } from '../lib/table-files.ts';
import { withReleasesSaid } from './said-releases.ts';
import { sources } from './sources.ts';

/** The tables after an import, with every edition that their rows are from. */
export function withEditions({ tables, runs }: Pick<ImportRun, 'tables' | 'runs'>): Tables {
  const stated = runs.map(({ imported }) => ({
    editions: imported.editions ?? [],
    tables: imported.tables,
  }));
  const releases = sourceEditions(tables, stated, sources);
  const source = withReleasesSaid(tables.source, releases);
  return { ...tables, source, source_edition: releases };
}
