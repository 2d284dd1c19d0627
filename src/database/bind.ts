import type { Parameters, Scalar } from './query.ts';

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
 * Everything in which a `$` names no parameter, then a parameter itself: strings with doubled
 * quotes, escape strings, quoted names, comments, dollar-quoted strings, and plain words (which
 * may hold a `$`). Nested block comments are found by `endOfComment`.
 */
const token =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*|(\$(?:[A-Za-z_]\w*)?\$)|\$(\w+)|[eE]'(?:[^'\\]|''|\\.)*'|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/gsu;

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
  for (;;) {
    token.lastIndex = at;
    const match = token.exec(sql);
    if (!match) break;
    const [found, dollarQuote, name] = match;
    out += sql.slice(at, match.index);
    at = match.index + found.length;
    if (found === '/*') at = endOfComment(sql, at);
    else if (dollarQuote !== undefined) at = endOfDollarQuote(sql, at, dollarQuote);
    if (name === undefined) {
      out += sql.slice(match.index, at);
      continue;
    }
    out += `$${numberOf(name)}`;
  }
  out += sql.slice(at);

  const unused = Object.keys(parameters).filter((name) => !order.has(name));
  if (unused.length > 0)
    throw new BindError(`The statement does not use ${unused.map((n) => `$${n}`).join(', ')}`);
  return { sql: out, values };

  function numberOf(name: string): number {
    const known = order.get(name);
    if (known !== undefined) return known;
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

/** Block comments nest, as in PostgreSQL; an unclosed one runs to the end. */
function endOfComment(sql: string, from: number): number {
  const edge = /\/\*|\*\//g;
  edge.lastIndex = from;
  for (let depth = 1; depth > 0;) {
    const match = edge.exec(sql);
    if (!match) return sql.length;
    depth += match[0] === '/*' ? 1 : -1;
  }
  return edge.lastIndex;
}

function endOfDollarQuote(sql: string, from: number, tag: string): number {
  const end = sql.indexOf(tag, from);
  return end < 0 ? sql.length : end + tag.length;
}
