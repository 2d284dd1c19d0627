import { sqlTokens, type SqlToken } from '../sql-tokens.ts';
import { placeAt, UserSqlError } from './user-sql-error.ts';
import { refusedFunctions } from './refused-functions.ts';
import { refusedViews } from './refused-views.ts';

/** What is put before a statement so that it can read others by name. */
export interface Given {
  /** `WITH …`, and a line break. */
  sql: string;
  /** Where each of the user's statements begins in it. */
  parts: readonly { name: string; sql: string; at: number; statement: ReadOnlyStatement }[];
}

/** One statement that only reads. `text` stands at `at` in what the user wrote. */
export interface ReadOnlyStatement {
  text: string;
  at: number;
  /** An EXPLAIN of `text`, with `ANALYZE` when it runs it. */
  plan?: 'explain' | 'explain analyze';
  /** Statements that it reads by name. */
  given?: Given;
}

/** Words that a reading statement begins with. */
export const firstWords: ReadonlySet<string> = new Set([
  'select',
  'with',
  'from',
  'values',
  'table',
  'describe',
  'desc',
  'show',
  'summarize',
  'pivot',
  'unpivot',
]);
const writingWords = new Set(['insert', 'update', 'delete', 'merge', 'copy', 'create']);

/**
 * The one reading statement in a text. What passes is still only ever run inside the parentheses of
 * a FROM, where the engine's own grammar has no place for anything else.
 *
 * @throws {UserSqlError} `refused` with the place of what does not pass, `syntax` for a text or a
 * parenthesis that is not closed
 */
export function readOnlyStatement(sql: string): ReadOnlyStatement {
  const tokens = [...sqlTokens(sql)].filter(({ kind }) => kind !== 'comment');
  const unclosed = [...sqlTokens(sql)].find(({ open }) => open);
  const end = endOfStatement(sql, tokens);
  const inside = tokens.filter(({ at }) => at < end);
  const first = inside[0];
  if (!first) throw refused(sql, 0, 'empty', '');
  const statement = afterExplain(sql, inside, first);
  const lead = inside.find((token) => token.at >= statement.at && token.text !== '(');
  if (!lead || !isWordOf(lead, firstWords))
    throw refused(sql, (lead ?? first).at, 'writing', (lead ?? first).text);
  checkTokens(sql, inside);
  if (unclosed)
    throw new UserSqlError('syntax', `Not closed: ${unclosed.text.slice(0, 20)}`, {
      place: placeAt(sql, unclosed.at),
      reason: 'open',
    });
  checkParentheses(sql, inside);
  return { ...statement, text: sql.slice(statement.at, end) };
}

/** Before the semicolon that ends it; behind that there may only be more of them. */
function endOfStatement(sql: string, tokens: readonly SqlToken[]): number {
  const semicolon = tokens.findIndex(({ text }) => text === ';');
  if (semicolon < 0) return sql.length;
  const second = tokens.slice(semicolon).find(({ text }) => text !== ';');
  if (second) throw refused(sql, second.at, 'several', second.text);
  return tokens[semicolon]?.at ?? sql.length;
}

function afterExplain(
  sql: string,
  tokens: readonly SqlToken[],
  first: SqlToken,
): Omit<ReadOnlyStatement, 'text'> {
  if (!isWord(first, 'explain')) return { at: first.at };
  const analyze = tokens[1] !== undefined && isWord(tokens[1], 'analyze');
  const inner = tokens[analyze ? 2 : 1];
  if (!inner) throw refused(sql, first.at, 'writing', first.text);
  return { at: inner.at, plan: analyze ? 'explain analyze' : 'explain' };
}

function checkTokens(sql: string, tokens: readonly SqlToken[]): void {
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    const next = tokens[at + 1];
    // Names written in numbers, which could hide what is called.
    if (/^u$/i.test(token.text) && next?.text === '&' && /^["']/.test(tokens[at + 2]?.text ?? ''))
      throw refused(sql, token.at, 'function', 'U&');
    if (
      refusedViews.has(nameOf(token)) ||
      (next?.text === '(' && refusedFunctions.has(nameOf(token)))
    )
      throw refused(sql, token.at, 'function', nameOf(token));
    // Could begin a text for the engine that is none here.
    if (token.kind === 'symbol' && token.text === '$') throw halfOf(sql, token);
    const starts = at === 0 || tokens[at - 1]?.text === ')';
    if (depth === 0 && starts && isWordOf(token, writingWords))
      throw refused(sql, token.at, 'writing', token.text);
  }
}

/** Or the text could close the parenthesis that it is put into. */
function checkParentheses(sql: string, tokens: readonly SqlToken[]): void {
  const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
  const open: SqlToken[] = [];
  const wrong = tokens.find((token) => {
    if (token.kind !== 'symbol') return false;
    if (token.text in closing) open.push(token);
    else if (/^[)\]}]$/.test(token.text)) return closing[open.pop()?.text ?? ''] !== token.text;
    return false;
  });
  const found = wrong ?? open.at(-1);
  if (found) throw halfOf(sql, found);
}

function halfOf(sql: string, { text, at }: SqlToken): UserSqlError {
  return new UserSqlError('syntax', `Without its other half: ${text}`, {
    place: placeAt(sql, at),
    reason: 'bracket',
    values: { what: { kind: 'text', value: text } },
  });
}

function refused(sql: string, at: number, reason: string, what: string): UserSqlError {
  const shown = what.length > 40 ? `${what.slice(0, 40)}…` : what;
  return new UserSqlError('refused', `Refused (${reason}): ${shown}`, {
    place: placeAt(sql, at),
    reason,
    values: { what: { kind: 'text', value: shown } },
  });
}

/** The name that a token is, in small letters; empty for any other. */
export function nameOf({ kind, text }: SqlToken): string {
  if (kind === 'quoted') return text.slice(1, -1).replaceAll('""', '"').toLowerCase();
  return kind === 'word' ? text.toLowerCase() : '';
}

const isWord = (token: SqlToken, word: string) =>
  token.kind === 'word' && token.text.toLowerCase() === word;
const isWordOf = (token: SqlToken, words: ReadonlySet<string>) =>
  token.kind === 'word' && words.has(token.text.toLowerCase());
