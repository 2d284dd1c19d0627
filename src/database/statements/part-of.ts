import type { Parameters, Scalar } from '../query.ts';

/** Values a column may have, for a row to be a part. */
export type Only = Readonly<Record<string, Scalar | readonly Scalar[]>>;

/** A statement whose parameters are not written out yet. */
interface Statement {
  sql: string;
  parameters: Parameters;
}

/**
 * A statement for some of another one's rows, with columns before them that are the same in all.
 *
 * @param constants their names and values
 * @param only the columns that are compared; a list stands for any of its values
 */
export function partOf(
  { sql, parameters }: Statement,
  constants: readonly { name: string; value: Scalar }[],
  only: Only = {},
): Statement {
  const compared = Object.entries(only);
  if (constants.length === 0 && compared.length === 0) return { sql, parameters };
  const values: Record<string, Scalar> = {};
  const named = (value: Scalar) => {
    const name = `part_${Object.keys(values).length + 1}`;
    values[name] = value;
    return `$${name}`;
  };
  const first = constants
    .map(({ name, value }) => `${named(value)} AS ${identifier(name)}, `)
    .join('');
  const conditions = compared.map(([column, value]) =>
    isList(value)
      ? `part.${identifier(column)} IN (${value.map(named).join(', ')})`
      : `part.${identifier(column)} = ${named(value)}`,
  );
  const where = conditions.length === 0 ? '' : `\nWHERE ${conditions.join(' AND ')}`;
  return {
    sql: `SELECT ${first}part.*\nFROM (\n${unended(sql)}\n) AS part${where}`,
    parameters: { ...parameters, ...values },
  };
}

/** One statement for the rows of several of the same columns, in their order. */
export function together(statements: readonly string[]): string {
  return statements.length === 1
    ? (statements[0] ?? '')
    : statements.map((sql) => `(${unended(sql)}\n)`).join('\nUNION ALL\n');
}

function isList(value: Only[string]): value is readonly Scalar[] {
  return Array.isArray(value);
}

function unended(sql: string): string {
  return sql.trim().replace(/;$/, '');
}

function identifier(name: string): string {
  return /^[a-z_]+$/.test(name) && !reserved.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

const reserved = new Set(['end', 'start', 'table', 'check', 'rows']);
