import { attachStatement } from '../../database/statements/attach-statement.ts';
import type { ExportStatement } from '../export-source.ts';
import { fillParameters } from '../sql-href.ts';
import { wellFormed } from '../well-formed.ts';

/** What a snippet reads, and what it says of it. */
export interface Readable {
  /** Address of the public database file. */
  database: string;
  statements: readonly ExportStatement[];
  /** Lines that say what it is, whose it is and where it was shown. */
  about: readonly string[];
}

export const snippetLanguages = ['duckdb', 'python', 'r'] as const;
export type SnippetLanguage = (typeof snippetLanguages)[number];

/** Code that reads the same rows, ready to run; one answer a statement. */
export function snippet(language: SnippetLanguage, of: Readable): string {
  return writers[language](of, of.statements.map(filled));
}

/** A statement alone, with its parameters written out. */
export function filled({ sql, parameters }: ExportStatement): string {
  return fillParameters(sql, parameters).trim().replace(/;$/, '');
}

const writers: Readonly<
  Record<SnippetLanguage, (of: Readable, statements: readonly string[]) => string>
> = {
  duckdb: (of, statements) =>
    [
      ...comments('--', of.about),
      ...(isRemote(of) ? ['INSTALL httpfs;', 'LOAD httpfs;'] : []),
      `${attachStatement(of.database)};`,
      'USE atlas;',
      '',
      ...statements.map((sql) => `${sql}\n;\n`),
    ].join('\n'),

  python: (of, statements) =>
    [
      ...comments('#', of.about),
      '# pip install duckdb pandas',
      'import duckdb',
      '',
      'atlas = duckdb.connect()',
      ...(isRemote(of) ? ['atlas.execute("INSTALL httpfs; LOAD httpfs")'] : []),
      `atlas.execute(${pythonText(attachStatement(of.database))})`,
      'atlas.execute("USE atlas")',
      ...statements.map(
        (sql, index) =>
          `${nameOf(index, statements)} = atlas.sql(${pythonText(`\n${sql}\n`)}).df()`,
      ),
      '',
    ].join('\n'),

  r: (of, statements) =>
    [
      ...comments('#', of.about),
      '# install.packages(c("DBI", "duckdb"))',
      'library(DBI)',
      '',
      'atlas <- dbConnect(duckdb::duckdb())',
      ...(isRemote(of)
        ? ['dbExecute(atlas, "INSTALL httpfs")', 'dbExecute(atlas, "LOAD httpfs")']
        : []),
      `dbExecute(atlas, ${rText(attachStatement(of.database))})`,
      'dbExecute(atlas, "USE atlas")',
      ...statements.map(
        (sql, index) => `${nameOf(index, statements)} <- dbGetQuery(atlas, ${rText(`\n${sql}\n`)})`,
      ),
      'dbDisconnect(atlas, shutdown = TRUE)',
      '',
    ].join('\n'),
};

function nameOf(index: number, all: readonly unknown[]): string {
  return all.length === 1 ? 'rows' : `rows_${index + 1}`;
}

function isRemote({ database }: Readable): boolean {
  return /^https?:/.test(database);
}

function comments(mark: string, lines: readonly string[]): string[] {
  return lines.map(
    (line) => `${mark} ${wellFormed(line).replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`,
  );
}

/** A text of Python, over several lines where it has them. */
export function pythonText(text: string): string {
  const safe = wellFormed(text)
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\r', '\\r')
    .replaceAll('\u0000', '\\x00');
  // Only a text of several lines needs three marks, inside which single ones may stand.
  return safe.includes('\n') ? `"""${safe.replaceAll(/\\"(?!\\"|$)/g, '"')}"""` : `"${safe}"`;
}

/** A raw text of R (4.0 or newer): as many dashes as nothing inside it can end. */
export function rText(text: string): string {
  const safe = wellFormed(text).replaceAll('\u0000', '');
  let dashes = '';
  while (safe.includes(`)${dashes}"`)) dashes += '-';
  return `r"${dashes}(${safe})${dashes}"`;
}
