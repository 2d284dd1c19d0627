/** What a piece of a statement is. `parameter` is `$name` or `$1`. */
export type SqlTokenKind =
  'string' | 'quoted' | 'comment' | 'parameter' | 'word' | 'number' | 'symbol';

/** A piece of a statement; `end` is the offset behind it. White space is in none. */
export interface SqlToken {
  kind: SqlTokenKind;
  text: string;
  at: number;
  end: number;
  /** A string, quoted name or comment that runs to the end of the text without its closing mark. */
  open: boolean;
}

/** The engine reads spaces of other scripts as white space too, so they are part of no name. */
const letter = String.raw`A-Za-z_\u0080-\u009f\u00a1-\u167f\u1681-\u1fff\u2010-\u2027\u202a-\u202e\u2030-\u205e\u2061-\u2fff\u3001-\ufefe\uff00-\u{10ffff}`;
const pattern = new RegExp(
  [
    String.raw`(?<escape>[eE]'(?:[^'\\]|''|\\.)*(?<escapeEnd>')?)`,
    String.raw`(?<string>'(?:[^']|'')*(?<stringEnd>')?)`,
    String.raw`(?<quoted>"(?:[^"]|"")*(?<quotedEnd>")?)`,
    String.raw`(?<comment>--[^\n\r]*|/\*)`,
    String.raw`(?<dollar>\$(?:[${letter}][${letter}\d]*)?\$)`,
    String.raw`(?<parameter>\$\w+)`,
    String.raw`(?<number>(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+\-]?\d+)?)`,
    String.raw`(?<word>[${letter}][${letter}\d$]*)`,
    String.raw`(?<symbol>[^\s\u200b-\u200d\u2060])`,
  ].join('|'),
  'gsu',
);

/**
 * The pieces of a statement as DuckDB tells them apart: strings with doubled quotes, escape
 * strings, dollar quotes, quoted names, nested block comments, parameters, words, numbers and single
 * symbols. It refuses nothing: what is left open runs to the end.
 */
export function* sqlTokens(sql: string): Generator<SqlToken, void, undefined> {
  let at = 0;
  for (;;) {
    pattern.lastIndex = at;
    const groups = pattern.exec(sql)?.groups;
    if (!groups) return;
    const match = named(groups);
    const from = pattern.lastIndex - match.text.length;
    const { end, open } = endOf(sql, pattern.lastIndex, match);
    at = end;
    yield { kind: kinds[match.name], text: sql.slice(from, end), at: from, end, open };
  }
}

const kinds = {
  escape: 'string',
  string: 'string',
  quoted: 'quoted',
  comment: 'comment',
  dollar: 'string',
  parameter: 'parameter',
  number: 'number',
  word: 'word',
  symbol: 'symbol',
} as const;
type Name = keyof typeof kinds;

interface Match {
  name: Name;
  text: string;
  closed: boolean;
}

function named(groups: Readonly<Record<string, string | undefined>>): Match {
  for (const name of Object.keys(kinds) as Name[]) {
    const text = groups[name];
    if (text !== undefined) return { name, text, closed: groups[`${name}End`] !== undefined };
  }
  throw new Error('A piece of no kind');
}

function endOf(sql: string, end: number, { name, text, closed }: Match) {
  if (name === 'dollar') return endOfDollarQuote(sql, end, text);
  if (text === '/*') return endOfComment(sql, end);
  const closes = name === 'escape' || name === 'string' || name === 'quoted';
  return { end, open: closes && !closed };
}

/** Block comments nest, as in PostgreSQL. */
function endOfComment(sql: string, from: number): { end: number; open: boolean } {
  const edge = /\/\*|\*\//g;
  edge.lastIndex = from;
  for (let depth = 1; depth > 0;) {
    const match = edge.exec(sql);
    if (!match) return { end: sql.length, open: true };
    depth += match[0] === '/*' ? 1 : -1;
  }
  return { end: edge.lastIndex, open: false };
}

function endOfDollarQuote(sql: string, from: number, tag: string): { end: number; open: boolean } {
  const end = sql.indexOf(tag, from);
  return end < 0 ? { end: sql.length, open: true } : { end: end + tag.length, open: false };
}
