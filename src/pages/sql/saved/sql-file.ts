import { sqlTokens } from '../../../database/sql-tokens.ts';
import { longestTitle, type SavedQuery } from './saved-queries.ts';

/** A query as a file has it. */
export type FileQuery = Pick<SavedQuery, 'title' | 'sql'> & { name?: string };

/** Why a file gives no queries. */
export type SqlFileFault = 'too_large' | 'not_text' | 'empty' | 'too_many';

/** Thrown for a file that gives no queries. */
export class SqlFileError extends Error {
  override readonly name = 'SqlFileError';
  readonly fault: SqlFileFault;

  constructor(fault: SqlFileFault) {
    super(fault);
    this.fault = fault;
  }
}

export const largestFile = 5_000_000;
export const mostQueries = 500;

/** Begins a query; a line of a statement that looks like it has a backslash before the word. */
const marker = /^-- name: ?(.*)$/;
/** Behind it: the name in SQL that the query had. */
const tableMarker = /^-- table: ?([a-z_][a-z0-9_]*)$/;
const hidden = /^-- (\\*)(name|table):/gm;

/** All queries as one file of SQL, each behind a comment with its title. */
export function sqlFile(queries: readonly FileQuery[], heading: string): string {
  const parts = queries.map(
    ({ title, sql, name }) =>
      `-- name: ${oneLine(title)}\n${name === undefined ? '' : `-- table: ${name}\n`}${sql.replaceAll(hidden, '-- $1\\$2:')}\n;\n`,
  );
  return `-- ${oneLine(heading)}\n\n${parts.join('\n')}`;
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/**
 * The queries of a file: behind the comments that name them, as `sqlFile` writes them; in any other
 * file of SQL, statement by statement, each called by the comment before it.
 *
 * @param unnamed what a query without a name is called
 * @param fileTitle what those are called that stand before the first named one
 * @throws {SqlFileError}
 */
export function queriesOf(
  bytes: Uint8Array,
  unnamed: (number: number) => string,
  fileTitle = '',
): FileQuery[] {
  if (bytes.length > largestFile) throw new SqlFileError('too_large');
  const text = textOf(bytes).replaceAll(/\r\n?/g, '\n');
  const queries = text.split('\n').some((line) => marker.test(line))
    ? namedParts(text, fileTitle)
    : statements(text);
  if (queries.length === 0) throw new SqlFileError('empty');
  if (queries.length > mostQueries) throw new SqlFileError('too_many');
  return queries.map(({ title, ...query }, at) => ({
    ...query,
    title: title.slice(0, longestTitle).trim() || unnamed(at + 1),
  }));
}

function textOf(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below.
  }
  throw new SqlFileError('not_text');
}

function namedParts(text: string, fileTitle: string): FileQuery[] {
  const before: string[] = [];
  const found: { title: string; name?: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const title = marker.exec(line)?.[1];
    const last = found.at(-1);
    const name = last?.lines.length === 0 ? tableMarker.exec(line)?.[1] : undefined;
    if (title !== undefined) found.push({ title, lines: [] });
    else if (!last) before.push(line);
    else if (name !== undefined && last.name === undefined) last.name = name;
    else last.lines.push(line);
  }
  const first = statements(before.join('\n')).map(({ sql }) => ({ title: fileTitle, sql }));
  const named = found.flatMap(({ title, name, lines }) => {
    const sql = lines
      .join('\n')
      .replace(/\s+$/, '')
      .replace(/\n?;$/, '')
      .replaceAll(/^-- \\(\\*)(name|table):/gm, '-- $1$2:');
    if (sql.trim() === '') return [];
    return [name === undefined ? { title, sql } : { title, sql, name }];
  });
  return [...first, ...named];
}

function statements(text: string): FileQuery[] {
  const found: FileQuery[] = [];
  let from = 0;
  let title = '';
  let has = false;
  const end = (at: number) => {
    if (has) found.push({ title, sql: text.slice(from, at).trim() });
    [title, has] = ['', false];
  };
  for (const token of sqlTokens(text)) {
    if (token.text === ';') {
      end(token.at);
      from = token.end;
    } else if (token.kind === 'comment') {
      if (!has && title === '')
        title = oneLine(token.text.replaceAll(/^(?:--+|\/\*+)|\*+\/$/g, ''));
    } else has = true;
  }
  end(text.length);
  return found;
}
