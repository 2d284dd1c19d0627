import type { Parameters, Scalar } from '../query.ts';

/** A condition on columns of a statement; all of several must be met. */
export type Condition =
  /** Bounds are inclusive; null is open. */
  | { column: string; from: number | null; to: number | null }
  | { column: string; in: readonly string[] }
  /** At least one of these holds. */
  | { any: readonly Condition[] }
  | { all: readonly Condition[] }
  | { column: string; is: boolean }
  | { column: string; known: true }
  /** Sender and receiver one after the other. */
  | { pair: readonly [string, string]; in: readonly string[] }
  /** The pair has a row of a year in the same table that meets all of these. */
  | { pair: readonly [string, string]; of: string; year: number; all: readonly Condition[] };

export interface Order {
  column: string;
  down: boolean;
}

/**
 * How rows are ordered: by a column, or by a column's value in one year of all rows of the same pair,
 * so that these stay together.
 */
export type PanelOrder = Order | { column: string; down: boolean; year: number };

/** A statement with conditions and an order after it, every value a parameter. */
export function withConditions(
  sql: string,
  parameters: Parameters,
  conditions: readonly Condition[],
  order: readonly PanelOrder[],
): { sql: string; parameters: Parameters } {
  const given: Record<string, Scalar> = { ...parameters };
  const bound = (value: Scalar) => {
    const name = `c${Object.keys(given).length}`;
    given[name] = value;
    return `$${name}`;
  };
  const listed = (values: readonly string[]) => values.map(bound).join(', ');
  const paired = (pair: readonly [string, string]) =>
    pair.map((column) => `${named(column)}::VARCHAR`).join(' || ');
  const write = (one: Condition): string => {
    if ('of' in one) {
      const met = [`year = ${bound(one.year)}`, ...one.all.map(write)].join(' AND ');
      return `${paired(one.pair)} IN (SELECT ${paired(one.pair)} FROM ${named(one.of)} WHERE ${met})`;
    }
    if ('any' in one) return `(${one.any.map(write).join(' OR ')})`;
    if ('all' in one) return `(${one.all.map(write).join(' AND ')})`;
    if ('pair' in one) return `${paired(one.pair)} IN (${listed(one.in)})`;
    const column = named(one.column);
    if ('in' in one) return `${column} IN (${listed(one.in)})`;
    if ('known' in one) return `${column} IS NOT NULL`;
    if ('is' in one) return one.is ? column : `NOT ${column}`;
    return [
      ...(one.from === null ? [] : [`${column} >= ${bound(one.from)}`]),
      ...(one.to === null ? [] : [`${column} <= ${bound(one.to)}`]),
    ].join(' AND ');
  };
  const where = conditions.map(write).filter((text) => text !== '');
  const by = order.map((one) => {
    const column = named(one.column);
    const value =
      'year' in one
        ? `max(${column}) FILTER (year = ${bound(one.year)}) OVER (PARTITION BY sender, receiver)`
        : column;
    return `${value}${one.down ? ' DESC' : ''} NULLS LAST`;
  });
  const text = [
    sql.trim(),
    ...(where.length > 0 ? [`WHERE ${where.join('\n  AND ')}`] : []),
    ...(by.length > 0 ? [`ORDER BY ${by.join(', ')}`] : []),
  ].join('\n');
  return { sql: text, parameters: given };
}

/** A column's name, which is never a user's text. */
function named(column: string): string {
  if (!/^[a-z_]+$/.test(column)) throw new RangeError(`${column} is not the name of a column`);
  return column;
}
