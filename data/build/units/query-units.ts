import { columnsOfSource, type Scope } from './relations.ts';
import type { Expression, QueryNode } from './syntax.ts';
import { sameUnit, type Columns } from './unit.ts';
import { unitOf } from './expression-unit.ts';

/** The columns of a query with the units that they have from the columns that they come from. */
export function columnsOfQuery(node: QueryNode, outer: Scope): Columns {
  const scope: Scope = { ...outer, named: new Map(outer.named), visible: [], parent: outer };
  for (const { key, value } of node.cte_map?.map ?? []) {
    // A recursive one reads itself; its first part, which does not, tells its columns.
    const { node: made } = value.query;
    const columns = columnsOfQuery(made.type === 'RECURSIVE_CTE_NODE' ? made.left! : made, scope);
    scope.named.set(key.toLowerCase(), renamed(columns, value.aliases));
  }
  const { children = [], left, right } = node;
  const parts = [...children, left, right].filter((part) => part !== undefined);
  if (parts.length > 0) return stacked(parts.map((part) => columnsOfQuery(part, scope)));
  if (node.from_table) scope.visible = columnsOfSource(node.from_table, scope, columnsOfQuery);
  const columns: { name: string; unit: Columns[number]['unit'] }[] = [];
  for (const expression of node.select_list ?? []) {
    if (expression.class === 'STAR') columns.push(...starred(expression, scope));
    else {
      const unit = unitOf(expression, { ...scope, earlier: columns }, columnsOfQuery);
      columns.push({ name: nameOf(expression), unit });
    }
  }
  return columns;
}

function nameOf({ alias, column_names: names }: Expression): string {
  return alias || (names?.at(-1) ?? '');
}

/** Rows of several queries below one another: a column has the unit that all of them give it. */
function stacked([first = [], ...others]: readonly Columns[]): Columns {
  return first.map(({ name, unit }, at) => ({
    name,
    unit: sameUnit([unit, ...others.map((columns) => columns[at]?.unit ?? null)]),
  }));
}

export function renamed(columns: Columns, names: readonly string[] = []): Columns {
  return columns.map(({ name, unit }, at) => ({ name: names[at] ?? name, unit }));
}

function starred(star: Expression, scope: Scope): Columns {
  const relation = star.relation_name?.toLowerCase() ?? '';
  const left = new Set(star.exclude_list?.map((name) => name.toLowerCase()));
  const replaced = new Map(star.replace_list?.map(({ key, value }) => [key.toLowerCase(), value]));
  return scope.visible
    .filter((one) => relation === '' || one.alias === relation)
    .flatMap(({ columns }) => columns)
    .filter(({ name }) => !left.has(name.toLowerCase()))
    .map(({ name, unit }) => {
      const value = replaced.get(name.toLowerCase());
      return { name, unit: value ? unitOf(value, scope, columnsOfQuery) : unit };
    });
}
