import { sqlTokens } from '../sql-tokens.ts';
import { placeAt, UserSqlError } from './user-sql-error.ts';

/** What the macros of `data/sql` say of an argument that is none of theirs, and which sentence of ours says it. */
const sentences: readonly [pattern: RegExp, reason: string][] = [
  [
    /^There is no estimate for the year (?<what>.+)\. The years are (?<first>\d+) to (?<last>\d+)\.$/,
    'year',
  ],
  [/^β is (?<what>.+); it lies between 0 and 1\.$/, 'beta'],
  [
    /^There is no revision (?<what>.+) of the migrant stock\. Write one of: (?<allowed>.+)\.$/,
    'revision',
  ],
  [/^There is no method (?<what>.+)\. Write one of: (?<allowed>.+)\.$/, 'method'],
  [/^There are no amounts of the kind (?<what>.+)\. Write (?<allowed>.+)\.$/, 'kind'],
  [/^There are no flows of (?<what>.+)\. Write (?<allowed>.+)\.$/, 'flows'],
  [
    /^Could not convert string '(?<what>.*)' to U?(?:TINYINT|SMALLINT|INT\d+|INTEGER|BIGINT|UINT\d+|DOUBLE|FLOAT)/,
    'number',
  ],
];

/** The engine's words for an argument that is refused, told with those that are allowed; null for any others. */
export function settingError(message: string, sql: string, cause: unknown): UserSqlError | null {
  for (const [pattern, reason] of sentences) {
    const { what, allowed, ...more } = pattern.exec(message)?.groups ?? {};
    if (what === undefined) continue;
    const list = allowed?.split(/, | or /) ?? [];
    const texts = { ...more, what, ...(allowed === undefined ? {} : { allowed: list.join(', ') }) };
    const place = placeOf(what, sql);
    return new UserSqlError('statement', message, {
      reason: `setting_${reason}`,
      values: Object.fromEntries(
        Object.entries(texts).map(([name, value]) => [name, { kind: 'text', value }]),
      ),
      suggestions: place ? nearestFirst(what, list) : [],
      ...(place ? { place } : {}),
      cause,
    });
  }
  return null;
}

/** Where an argument is written, if it is once: inside its quotes. */
function placeOf(what: string, sql: string) {
  const found = [...sqlTokens(sql)].filter(
    ({ kind, text }) =>
      text === `'${what.replaceAll("'", "''")}'` || (kind === 'number' && text === what),
  );
  const [only, ...more] = found;
  if (!only || more.length > 0) return undefined;
  return placeAt(sql, only.kind === 'string' ? only.at + 1 : only.at);
}

/** By the letters that they share with a word, in pairs. */
function nearestFirst(word: string, list: readonly string[]): string[] {
  const pairs = (text: string) =>
    new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
  const own = pairs(word.toLowerCase());
  const shared = (text: string) => [...pairs(text)].filter((pair) => own.has(pair)).length;
  return list.toSorted((a, b) => shared(b) - shared(a));
}
