import type { Parameters, Scalar } from './query.ts';
import { sqlTokens } from './sql-tokens.ts';

/** A statement whose parameters are numbered, and their values in that order. */
export interface BoundStatement {
  sql: string;
  values: Scalar[];
}

/** A statement and the parameters given with it do not fit each other. */
export class BindError extends Error {
  override readonly name = 'BindError';
}

/**
 * Turns `$name` into `$1`, `$2` … outside strings, quoted names and comments, in the order in
 * which the names first appear.
 *
 * @throws {BindError} when the statement names a parameter that was not given, when one was given
 * that it does not name, or when it numbers its parameters itself.
 */
export function bind(sql: string, parameters: Parameters): BoundStatement {
  const order = new Map<string, number>();
  const values: Scalar[] = [];
  let out = '';
  let at = 0;
  for (const token of sqlTokens(sql)) {
    if (token.kind !== 'parameter') continue;
    out += `${sql.slice(at, token.at)}$${numberOf(token.text.slice(1))}`;
    at = token.end;
  }
  out += sql.slice(at);

  const unused = Object.keys(parameters).filter((name) => !order.has(name));
  if (unused.length > 0)
    throw new BindError(`The statement does not use ${unused.map((n) => `$${n}`).join(', ')}`);
  return { sql: out, values };

  function numberOf(name: string): number {
    const position = order.get(name);
    if (position !== undefined) return position;
    if (/^\d/.test(name))
      throw new BindError(`Parameters are named, not numbered: $${name} in the statement`);
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined)
      throw new BindError(`No value for $${name}; given: ${Object.keys(parameters).join(', ')}`);
    values.push(value);
    order.set(name, values.length);
    return values.length;
  }
}
