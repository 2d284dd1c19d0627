import type { QueryNode, TableReference } from './syntax.ts';
import type { Columns } from './unit.ts';

/** What a query reads from, by the name that it is called by there. */
export interface Relation {
  alias: string;
  columns: Columns;
}

/** What names mean at a place of a query. */
export interface Scope {
  /** Tables, views and macros of the database, and the queries named before, by name. */
  named: Map<string, Columns>;
  visible: readonly Relation[];
  /** The query around it. */
  parent?: Scope;
  /** Columns that stand before in the same list. */
  earlier?: Columns;
}

export type ReadQuery = (node: QueryNode, scope: Scope) => Columns;

/** What stands behind FROM, each table once; only the left side of a semi or anti join gives columns. */
export function columnsOfSource(
  source: TableReference,
  scope: Scope,
  read: ReadQuery,
): readonly Relation[] {
  const { left, right, join_type: join = '' } = source;
  if (left && right) {
    const first = columnsOfSource(left, scope, read);
    if (/SEMI|ANTI/.test(join)) return first;
    const beside = { ...scope, visible: [...scope.visible, ...first] };
    return [...first, ...columnsOfSource(right, beside, read)];
  }
  const name = source.table_name ?? source.function?.function_name ?? '';
  const columns = source.subquery
    ? read(source.subquery.node, scope)
    : (scope.named.get(name.toLowerCase()) ?? []);
  const aliases = source.column_name_alias ?? [];
  return [
    {
      alias: (source.alias || name).toLowerCase(),
      columns: columns.map((column, at) => ({ ...column, name: aliases[at] ?? column.name })),
    },
  ];
}
