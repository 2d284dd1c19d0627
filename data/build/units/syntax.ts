/** The parts of a statement as DuckDB's `json_serialize_sql` gives them, of which units are read. */
export interface Expression {
  class: string;
  type: string;
  alias: string;
  column_names?: readonly string[];
  function_name?: string;
  children?: readonly Expression[];
  child?: Expression | null;
  value?: { is_null: boolean };
  subquery?: { node: QueryNode };
  subquery_type?: string;
  case_checks?: readonly { then_expr: Expression }[];
  else_expr?: Expression | null;
  relation_name?: string;
  exclude_list?: readonly string[];
  replace_list?: readonly { key: string; value: Expression }[];
}

export interface TableReference {
  type: string;
  alias: string;
  table_name?: string;
  column_name_alias?: readonly string[];
  left?: TableReference;
  right?: TableReference;
  join_type?: string;
  subquery?: { node: QueryNode };
  function?: Expression;
}

export interface QueryNode {
  type: string;
  cte_map?: { map: readonly { key: string; value: CommonTable }[] };
  select_list?: readonly Expression[];
  from_table?: TableReference | null;
  left?: QueryNode;
  right?: QueryNode;
  children?: readonly QueryNode[];
}

interface CommonTable {
  aliases: readonly string[];
  query: { node: QueryNode };
}
