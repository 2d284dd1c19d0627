import type { ReadQuery, Scope } from './relations.ts';
import type { Expression } from './syntax.ts';
import { anyUnit, sameUnit, type Unit } from './unit.ts';

/** Functions whose value has the unit of their first argument. */
const ofFirst = new Set(
  `sum min max avg mean median mode any_value first last arg_max arg_min max_by min_by
  quantile_cont quantile_disc quantile abs round floor ceil trunc digits6 nullif
  lag lead first_value last_value nth_value list_extract unnest`.split(/\s+/),
);

/** Functions whose value has the unit that all of their arguments have. */
const ofAll = new Set(['coalesce', 'ifnull', 'greatest', 'least', '+', '-']);

/** The unit of an expression's value. @param read reads the queries in it */
export function unitOf(expression: Expression, scope: Scope, read: ReadQuery): Unit {
  const of = (part: Expression | null | undefined) => (part ? unitOf(part, scope, read) : anyUnit);
  const { children = [] } = expression;
  switch (expression.class) {
    case 'COLUMN_REF':
      return unitOfColumn(expression.column_names ?? [], scope);
    case 'CONSTANT':
    case 'PARAMETER':
      return anyUnit;
    case 'CAST':
      return of(expression.child);
    case 'CASE':
      return sameUnit([
        ...(expression.case_checks ?? []).map(({ then_expr: then }) => of(then)),
        of(expression.else_expr),
      ]);
    case 'OPERATOR':
      return expression.type === 'OPERATOR_COALESCE' ? sameUnit(children.map(of)) : null;
    case 'SUBQUERY':
      return expression.subquery && expression.subquery_type === 'SCALAR'
        ? (read(expression.subquery.node, scope)[0]?.unit ?? null)
        : null;
    case 'FUNCTION':
    case 'WINDOW': {
      const name = expression.function_name ?? '';
      if (ofFirst.has(name)) return of(children[0]);
      return ofAll.has(name) ? sameUnit(children.map(of)) : null;
    }
    default:
      return null;
  }
}

function unitOfColumn(names: readonly string[], scope: Scope): Unit {
  const [name = '', relation] = names.map((part) => part.toLowerCase()).toReversed();
  const is = (column: { name: string }) => column.name.toLowerCase() === name;
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    for (const { alias, columns } of at.visible) {
      const found = relation === undefined || relation === alias ? columns.find(is) : undefined;
      if (found) return found.unit;
    }
    const earlier = relation === undefined ? at.earlier?.find(is) : undefined;
    if (earlier) return earlier.unit;
  }
  return null;
}
