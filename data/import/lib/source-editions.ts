import { editionLabel } from './edition-label.ts';
import type { Row } from './row.ts';
import type { EditionStated } from './importer.ts';
import { releaseDate } from './release-date.ts';
import type { Source } from './source-row.ts';
import type { Tables } from './table-files.ts';
import { keyOf } from './table-rows.ts';
import { tableNames, tables, type TableName } from './tables.ts';
import type { RowEdition, Table } from './tables/describe.ts';

/** What an import states of editions, and the rows it states it of. */
export interface StatedEditions {
  editions: readonly EditionStated[];
  tables: Partial<Record<TableName, readonly Row[]>>;
}

const key = ['source', 'table', 'part', 'edition'] as const;

/**
 * Rows of table `source_edition`: every release that the rows of the tables are from, and nothing
 * else. What an importer stated in this run counts, then what was there, then what is listed.
 *
 * @param all the tables after the import, with `source_edition` as it was before
 * @throws when rows are of a source of which no edition is known
 */
export function sourceEditions(
  all: Tables,
  stated: readonly StatedEditions[],
  listed: Readonly<Record<string, Source>>,
): Row[] {
  return tableNames.flatMap((name) => {
    const now = sourcesNow(tables[name], all, stated, listed);
    const found = partsOf(tables[name], all[name], now);
    return [...found.values()].map(({ part, first, last }) => {
      const known = { ...part, part: part.part ?? 'all' };
      const own = statementOf(name, part, now, stated);
      const before = all.source_edition.find(
        (row) =>
          row['table'] === name &&
          row['source'] === part.source &&
          row['part'] === known.part &&
          (part.edition === undefined || row['edition'] === part.edition),
      );
      const source = listed[part.source];
      const edition = part.edition ?? own?.edition ?? before?.['edition'] ?? source?.edition;
      if (edition === undefined || edition === null)
        throw new Error(`No edition is known of ${part.source} in table ${name}`);
      const kept = own ? undefined : before;
      const typed = source && edition === source.edition ? source : undefined;
      return {
        source: part.source,
        table: name,
        part: known.part,
        edition,
        label: own?.label ?? kept?.['label'] ?? typed?.label ?? editionLabel(String(edition)),
        released:
          own?.released ?? kept?.['released'] ?? typed?.released ?? releaseDate(String(edition)),
        first_year: first,
        last_year: last,
        title: own?.title ?? kept?.['title'] ?? null,
      };
    });
  });
}

/**
 * The sources of a table that keeps one release of each: where the editions of a publication are
 * sources of their own, the one that this run brought, or else the one that was there.
 */
function sourcesNow(
  { name, sources }: Table,
  all: Tables,
  stated: readonly StatedEditions[],
  listed: Readonly<Record<string, Source>>,
): string[] {
  const productOf = (id: string) =>
    all.source.find((row) => row['id'] === id)?.['product'] ?? listed[id]?.product ?? id;
  const brought = stated.flatMap(({ editions }) => editions);
  return sources.map((id) => {
    const isSame = (one: { source?: unknown; table?: unknown }) =>
      one.table === name && productOf(String(one.source)) === productOf(id);
    return String(
      brought.find(isSame)?.source ?? all.source_edition.find(isSame)?.['source'] ?? id,
    );
  });
}

interface Found {
  part: RowEdition;
  first: number | null;
  last: number | null;
}

function partsOf(
  table: Table,
  rows: readonly Row[],
  sources: readonly string[],
): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const row of rows)
    for (const part of table.editionOf ? [table.editionOf(row)] : sources.map(alone)) {
      if (part === null) continue;
      const name = keyOf({ ...part, table: table.name } as Row, key);
      const one = found.get(name) ?? { part, first: null, last: null };
      found.set(name, one);
      const year = table.yearOf ? table.yearOf(row) : (row['year'] ?? null);
      if (typeof year !== 'number') continue;
      one.first = Math.min(one.first ?? year, year);
      one.last = Math.max(one.last ?? year, year);
    }
  return found;
}

const alone = (source: string): RowEdition => ({ source });

function statementOf(
  table: TableName,
  part: RowEdition,
  sources: readonly string[],
  stated: readonly StatedEditions[],
): EditionStated | undefined {
  for (const { editions, tables: brought } of stated) {
    const own = editions.find(
      (one) =>
        one.table === table &&
        one.source === part.source &&
        (part.edition === undefined || one.edition === part.edition),
    );
    if (
      own &&
      partsOf(tables[table], brought[table] ?? [], sources).has(
        keyOf({ ...part, table } as Row, key),
      )
    )
      return own;
  }
  return undefined;
}
