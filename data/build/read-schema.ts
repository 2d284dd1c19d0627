import { readComment, readTableComment } from '../../src/database/schema/comment.ts';
import type { DocumentedSource, DocumentedTable } from '../../src/database/schema/documented.ts';
import type { BuildDatabase, Row } from './build-database.ts';
import { tableOf, type DescribedTables } from './comment-tables.ts';

/**
 * The documentation of the database, from the comments in it: the tables of the Data Package in its
 * order, then what the build makes of them by kind and name. The sources of a tidy table are those
 * of the package, of the others those of the tables that they rest on.
 */
export async function readSchema(
  database: Pick<BuildDatabase, 'rows'>,
  { resources }: DescribedTables,
): Promise<DocumentedTable[]> {
  const columns = await database.rows(
    `SELECT table_name, column_name, comment FROM duckdb_columns()
     WHERE database_name = 'atlas' AND NOT internal ORDER BY table_oid, column_index`,
  );
  const tidy = new Map(resources.map((resource, at) => [tableOf(resource), { at, resource }]));
  const sourcesOf = (table: string): readonly DocumentedSource[] =>
    (tidy.get(table)?.resource.sources ?? []).map(({ id, title, version, licence }) => ({
      id,
      title,
      edition: version,
      licence,
    }));
  const all = await database.rows(everything);
  const place = (name: string) => tidy.get(name)?.at ?? resources.length;
  return all
    .map((row) => documented(row, columns, sourcesOf))
    .sort((a, b) => place(a.name) - place(b.name));
}

const everything = `
  SELECT 'table' AS kind, table_name AS name, comment, estimated_size AS size, NULL AS parameters, 1 AS place
  FROM duckdb_tables() WHERE database_name = 'atlas' AND NOT internal
  UNION ALL
  SELECT 'view', view_name, comment, NULL, NULL, 2
  FROM duckdb_views() WHERE database_name = 'atlas' AND NOT internal
  UNION ALL
  SELECT 'macro', function_name, comment, NULL, parameters, 3
  FROM duckdb_functions() WHERE database_name = 'atlas' AND NOT internal
  ORDER BY place, name`;

function documented(
  row: Row,
  columns: readonly Row[],
  sourcesOf: (table: string) => readonly DocumentedSource[],
): DocumentedTable {
  const name = String(row['name']);
  const comment = readTableComment(String(row['comment'] ?? ''));
  const sources = new Map(
    [name, ...comment.restsOn].flatMap(sourcesOf).map((source) => [source.id, source]),
  );
  return {
    name,
    kind: row['kind'] as DocumentedTable['kind'],
    title: comment.title,
    description: comment.description ?? '',
    modelled: comment.modelled,
    ...(row['kind'] === 'table' ? { rows: Number(row['size']) } : {}),
    columns:
      row['kind'] === 'macro'
        ? comment.columns
        : columns
            .filter((column) => column['table_name'] === name)
            .map((column) => ({
              name: String(column['column_name']),
              ...readComment(String(column['comment'] ?? '')),
            })),
    parameters: comment.parameters.map(({ name: parameter, title }) => ({
      name: parameter,
      title,
    })),
    sources: [...sources.values()],
  };
}
