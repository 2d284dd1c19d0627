import { EngineError } from '../engine-error.ts';
import { placeAt, UserSqlError, type SqlPlace } from './user-sql-error.ts';
import type { ReadOnlyStatement } from './read-only-statement.ts';
import { settingError } from './setting-errors.ts';
import { severalStatements } from './single-statement.ts';
import type { WrappedStatement } from './wrapped.ts';

/** What the engine says of an error when it answers in JSON; all as text. */
interface EngineWords {
  exception_type?: string;
  exception_message?: string;
  error_subtype?: string;
  position?: string;
  candidates?: string;
  name?: string;
}

/**
 * Whether nothing after this error could be trusted: not the statement's fault but the machine's.
 * The engine's own errors say so by their type; their text may quote any word of the user's. No
 * statement of a user's begins a transaction: an error about one is left by a statement before it.
 */
export function leavesBroken(text: string, type: string): boolean {
  if (type !== '') return ['INTERNAL', 'FATAL', 'TransactionContext'].includes(type);
  return /\b(?:INTERNAL|FATAL|TransactionContext) Error|out of bounds|unreachable|RuntimeError|bad_alloc|null function|signature mismatch|indirect call|call stack|Aborted\(/.test(
    text,
  );
}

/** The engine's error on a wrapped statement, in terms of what the user wrote. */
export function userSqlErrorOf(
  thrown: unknown,
  sql: string,
  statement: ReadOnlyStatement,
  wrapped: WrappedStatement,
): UserSqlError {
  const text = textOf(thrown);
  if (thrown instanceof EngineError) return new UserSqlError('engine', text, { cause: thrown });
  const words = wordsOf(text);
  const message = words.exception_message ?? text;
  const type = words.exception_type ?? '';
  const plain = { cause: thrown };
  if (isTooBig(type, message)) return new UserSqlError('too_big', message, plain);
  if (leavesBroken(text, type)) return new UserSqlError('engine', message, plain);
  if (severalStatements.test(message))
    return new UserSqlError('refused', message, { ...plain, reason: 'several' });
  const { name = '' } = words;
  const isFile = words.error_subtype === 'MISSING_ENTRY' && /[/\\]|\.\w+$/.test(name);
  if (isFile || type === 'Permission' || /disabled by configuration|read-only mode/.test(message))
    return new UserSqlError('refused', message, { ...plain, reason: 'file' });
  const { place, within } = placeOf(words, sql, statement, wrapped);
  const cause = { cause: thrown, within };
  if (type === 'Parser' || type === 'Syntax') {
    const atEnd = place && !within && place.offset >= statement.at + statement.text.length;
    return new UserSqlError('syntax', atEnd ? 'syntax error at end of input' : message, {
      ...cause,
      place,
    });
  }
  if (/^(?:COLUMN_NOT_FOUND|MISSING_ENTRY|NO_MATCHING)/.test(words.error_subtype ?? '') && name)
    return new UserSqlError('unknown', message, {
      ...cause,
      place,
      suggestions: words.candidates?.split(',').filter(Boolean) ?? [],
      values: { what: { kind: 'text', value: name } },
    });
  const told = within === undefined ? settingError(message, sql, thrown) : null;
  if (told) return told;
  return new UserSqlError('statement', message, { ...cause, place });
}

function isTooBig(type: string, message: string): boolean {
  return (
    type === 'Out of Memory' ||
    /out of memory|failed to allocate|could not allocate|bad_alloc|maximum (?:call )?stack|longer than 0x|array buffer allocation|Max expression depth|memory limit/i.test(
      message,
    )
  );
}

function textOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message || String(thrown) : String(thrown);
}

/** The JSON may stand behind a few words, as in `Parser Error: {…}`, or inside other JSON. */
function wordsOf(text: string): EngineWords {
  const from = text.indexOf('{"exception_type"');
  if (from < 0) return {};
  try {
    const words = JSON.parse(text.slice(from)) as EngineWords;
    return { ...words, ...wordsOf(words.exception_message ?? '') };
  } catch {
    return { exception_message: text };
  }
}

/**
 * The engine counts bytes of UTF-8 from the start of the wrapped statement; what it finds before the
 * user's text is in one of the named statements that it reads.
 */
function placeOf(
  { position }: EngineWords,
  sql: string,
  statement: ReadOnlyStatement,
  { sql: whole, before, givenAt }: WrappedStatement,
): { place?: SqlPlace; within?: string } {
  if (position === undefined || !/^\d+$/.test(position)) return {};
  const encoded = new TextEncoder().encode(whole).slice(0, Number(position));
  const at = new TextDecoder().decode(encoded).length;
  if (at >= before.length) return { place: placeAt(sql, statement.at + at - before.length) };
  const part = statement.given?.parts.findLast((one) => givenAt + one.at <= at);
  if (!part) return {};
  return {
    place: placeAt(part.sql, part.statement.at + at - givenAt - part.at),
    within: part.name,
  };
}
