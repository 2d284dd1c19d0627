import type { SqlToken } from '../sql-tokens.ts';

/** The name that a token is, in small letters; empty for any other. */
export function nameIn(token: SqlToken | undefined): string {
  if (!token) return '';
  const { kind, text } = token;
  if (kind === 'quoted') return text.slice(1, -1).replaceAll('""', '"').toLowerCase();
  return kind === 'word' ? text.toLowerCase() : '';
}

/** The text that a token is, in small letters; empty for any other. */
export function textIn(token: SqlToken | undefined): string {
  if (token?.kind !== 'string' || !token.text.startsWith("'")) return '';
  return token.text.slice(1, -1).replaceAll("''", "'").toLowerCase();
}

/** The place of the parenthesis that closes the one at a place. */
export function closing(tokens: readonly SqlToken[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}

/** Whether a token is one of some words, in small letters. */
export const isWord = (token: SqlToken | undefined, ...words: readonly string[]) =>
  token?.kind === 'word' && words.includes(token.text.toLowerCase());

/** The names in a list of them. */
export const namesIn = (tokens: readonly SqlToken[]) =>
  tokens.map(nameIn).filter((name) => name !== '');

/** Parts of a text at what stands in no parenthesis. */
export function split(
  tokens: readonly SqlToken[],
  isCut: (token: SqlToken) => boolean,
): readonly SqlToken[][] {
  const parts: SqlToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (/^[([{]$/.test(token.text)) depth += 1;
    if (/^[)\]}]$/.test(token.text)) depth -= 1;
    if (depth === 0 && isCut(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

const clauses = [
  'select',
  'from',
  'where',
  'group',
  'having',
  'order',
  'qualify',
  'limit',
  'offset',
  'window',
  'sample',
] as const;

/** What stands behind each of a query's words. */
export function clausesOf(tokens: readonly SqlToken[]): Map<string, readonly SqlToken[]> {
  const found = new Map<string, SqlToken[]>();
  let depth = 0;
  let clause: SqlToken[] = [];
  for (const token of tokens) {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    const word = token.text.toLowerCase();
    if (depth === 0 && isWord(token, ...clauses) && !found.has(word)) {
      clause = [];
      found.set(word, clause);
    } else clause.push(token);
  }
  return found;
}

/** The items of a SELECT without the word that they begin with. */
export function withoutDistinct(list: readonly SqlToken[]): readonly SqlToken[] {
  if (!isWord(list[0], 'distinct', 'all')) return list;
  return isWord(list[1], 'on') ? list.slice(closing(list, 2) + 1) : list.slice(1);
}

/** Words before JOIN, and before a table. */
export const joinWords = [
  'left',
  'right',
  'full',
  'inner',
  'outer',
  'cross',
  'natural',
  'positional',
  'asof',
  'semi',
  'anti',
  'lateral',
] as const;

/** Whether the last word of an item is a name without `AS`: behind an expression, not an operator. */
export function endsInAlias(item: readonly SqlToken[]): boolean {
  const [before, last] = item.slice(-2);
  if (!before || !last || nameIn(last) === '' || isWord(last, 'end', 'null', 'true', 'false'))
    return false;
  if (before.kind === 'symbol') return /^[)\]}]$/.test(before.text);
  return !isWord(before, ...operators);
}

const operators =
  'and or not like ilike glob similar to is from in between collate escape zone case when then else distinct'.split(
    ' ',
  );
