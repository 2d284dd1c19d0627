import type { SqlToken } from '../sql-tokens.ts';
import { closing, isWord, nameIn, namesIn } from './query-parts.ts';

/** As bits, so that what is calculated from several adds up. */
export const bits = { none: 0, own: 1, atlas: 2 } as const;

/** A column that a query gives. */
export interface Column {
  name: string;
  bits: number;
}

/** What stands in a FROM, under a name; `columns` is null where they are not known. */
export interface Relation {
  name: string;
  columns: readonly Column[] | null;
  bits: number;
}

/** Of all together. */
export const sum = (columns: readonly { bits: number }[]) =>
  columns.reduce((all, one) => all | one.bits, 0);
/** Every column of everything, those of one name that `USING` joins by once. */
export function star(relations: readonly Relation[]): readonly Column[] | null {
  if (relations.some(({ columns }) => columns === null)) return null;
  return relations.flatMap(({ columns }) => columns ?? []);
}

/** With the alias that stands behind it, and the names that it gives to columns. */
export function renamed(relation: Relation, rest: readonly SqlToken[]): Relation {
  const from = isWord(rest[0], 'as') ? 1 : 0;
  const alias = rest[from] ? nameIn(rest[from]) : '';
  if (alias === '' || isWord(rest[from], 'tablesample', 'pivot', 'unpivot'))
    return alias === '' ? relation : { ...relation, columns: null };
  const heads =
    rest[from + 1]?.text === '(' ? namesIn(rest.slice(from + 2, closing(rest, from + 1))) : [];
  return {
    ...relation,
    name: alias,
    columns:
      relation.columns?.map((column, at) => ({ ...column, name: heads[at] ?? column.name })) ??
      null,
  };
}

/**
 * Whose a column is that is written behind its table, as `e.name`, `atlas.economy.name`; null where
 * the name at a place is none of a table's, with a dot behind.
 */
export function qualified(
  tokens: readonly SqlToken[],
  from: number,
  relations: readonly Relation[],
): number | null {
  if (tokens[from - 1]?.text === '.') return null;
  for (let at = from; tokens[at + 1]?.text === '.'; at += 2) {
    const relation = relations.find(({ name }) => name === nameIn(tokens[at]));
    const column = nameIn(tokens[at + 2]);
    if (relation)
      return relation.columns?.find(({ name }) => name === column)?.bits ?? relation.bits;
  }
  return null;
}
