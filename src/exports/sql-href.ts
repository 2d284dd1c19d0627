import { BindError } from '../database/bind.ts';
import type { Parameters, Scalar } from '../database/query.ts';
import { sqlTokens } from '../database/sql-tokens.ts';

/** A statement longer than this, in letters of the address, may not survive being shared. */
export const longestHref = 8000;

/**
 * A statement with its parameters `$name` written out, to be run anywhere: numbers as they are, texts in quotes, booleans and
 * NULL by name. What stands in texts, quoted names and comments is left alone.
 *
 * @throws {BindError} when a parameter is not given; {RangeError} for NaN, an infinity or a text
 * with a NUL, which no literal can hold
 */
export function fillParameters(sql: string, parameters: Parameters): string {
  let out = '';
  let at = 0;
  for (const token of sqlTokens(sql)) {
    if (token.kind !== 'parameter') continue;
    const name = token.text.slice(1);
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined) throw new BindError(`No value for ${token.text}`);
    out += sql.slice(at, token.at) + apart(out + sql.slice(at, token.at), literal(value));
    at = token.end;
  }
  return out + sql.slice(at);
}

/**
 * Path of the console with a statement in it, under the site's root; the console never runs it by
 * itself. See `longestHref`.
 *
 * @throws as `fillParameters`
 */
export function sqlHref(sql: string, parameters: Parameters = {}): string {
  return `/sql${consoleSearch(fillParameters(sql, parameters))}`;
}

/** The query string with which the console shows a text, whatever it is. */
export function consoleSearch(text: string): string {
  return `?q=${encodeURIComponent(text.trim())}`;
}

/** A SQL literal that means exactly this value. */
function literal(value: Scalar): string {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number') return numberLiteral(value);
  if (value.includes('\u0000')) throw new RangeError('A text with a NUL in it');
  return `'${value.replaceAll("'", "''")}'`;
}

function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`No number can be written for ${value}`);
  const plain = String(value + 0);
  // Of a decimal with more digits than these, and of a whole number beyond all that are safe, the
  // engine rounds twice; with an exponent it is neither.
  const rounded = plain.includes('.') ? significant(plain) > 15 : !Number.isSafeInteger(value);
  const text = rounded && !plain.includes('e') ? `${plain}e0` : plain;
  // In brackets, or `a-$x` would begin a comment.
  return value < 0 ? `(${text})` : text;
}

function significant(text: string): number {
  return text.replace(/^-?[0.]*/, '').replace('.', '').length;
}

/** Keeps a text from growing together with a letter before it, as in `e'…'`. */
function apart(before: string, text: string): string {
  return text.startsWith("'") && /[\w$'\u0080-\uffff]$/.test(before) ? ` ${text}` : text;
}
