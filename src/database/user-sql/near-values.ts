import { sqlTokens, type SqlToken } from '../sql-tokens.ts';
import { nameOf } from './read-only-statement.ts';

/** A text that a statement compares a column with. */
export interface ComparedText {
  /** In small letters. */
  column: string;
  value: string;
  /** Where the text stands in the statement, its quotes included. */
  at: number;
  end: number;
}

/** A value that a column has, and what it is called. */
export interface NearValue {
  value: string;
  name: string | null;
}

/** `column = 'text'`, `'text' = column` and `column IN ('text', …)`, as they stand in a statement. */
export function comparedTexts(sql: string): ComparedText[] {
  const tokens = [...sqlTokens(sql)].filter(({ kind }) => kind !== 'comment');
  const found: ComparedText[] = [];
  const add = (column: SqlToken | undefined, text: SqlToken | undefined) => {
    const name = column ? nameOf(column) : '';
    if (name === '' || !text || !/^'[^]*'$/.test(text.text)) return;
    const value = text.text.slice(1, -1).replaceAll("''", "'");
    found.push({ column: name, value, at: text.at, end: text.end });
  };
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (token.text === '=') {
      const wide = before?.text === '=' ? at - 2 : at - 1;
      add(tokens[wide], tokens[at + 1]);
      if (tokens[wide]?.kind === 'string') add(lastOf(tokens, at + 1), tokens[wide]);
    }
    if (
      token.kind === 'word' &&
      /^(?:like|ilike)$/i.test(token.text) &&
      !/[%_]/.test(tokens[at + 1]?.text ?? '%')
    )
      add(before, tokens[at + 1]);
    if (token.kind === 'word' && /^in$/i.test(token.text) && tokens[at + 1]?.text === '(') {
      const column = before && /^not$/i.test(before.text) ? tokens[at - 2] : before;
      for (let next = at + 2; tokens[next] && tokens[next]?.text !== ')'; next++)
        add(column, tokens[next]);
    }
  }
  return found;
}

/** The column of a name with dots that begins at a place. */
function lastOf(tokens: readonly SqlToken[], from: number): SqlToken | undefined {
  let at = from;
  while (tokens[at + 1]?.text === '.') at += 2;
  return tokens[at];
}

/** A list of values that is short enough to be shown whole. */
const fewValues = 12;

/**
 * Asks for the values of a column that are nearest to a text, by code and by the name of the economy
 * of that code; of a column with few values for all of them. No rows where the text is one of them.
 *
 * @param tables that have the column, as they are written in a FROM
 */
export function nearValuesSql(
  { column, value }: Pick<ComparedText, 'column' | 'value'>,
  tables: readonly string[],
): string {
  const quoted = `"${column.replaceAll('"', '""')}"`;
  const text = `'${value.replaceAll("'", "''")}'`;
  const plain = `lower(strip_accents(${text}))`;
  const all = tables.map((table) => `SELECT DISTINCT ${quoted}::VARCHAR AS value FROM ${table}`);
  return `WITH known AS (${all.join(' UNION ')}),
  named AS (
    SELECT value, place.name AS name, count(*) OVER () AS many
    FROM known LEFT JOIN economy AS place ON place.economy::VARCHAR = value
    WHERE value IS NOT NULL AND length(value) < 80
  ),
  scored AS (
    SELECT value, name, many, least(
      damerau_levenshtein(lower(strip_accents(value)), ${plain}),
      coalesce(damerau_levenshtein(lower(strip_accents(name)), ${plain}), 1000),
      CASE WHEN length(${text}) > 3 AND contains(lower(strip_accents(coalesce(name, value))), ${plain}) THEN 1 ELSE 1000 END
    ) AS off
    FROM named
  )
  SELECT value, name FROM scored
  WHERE (off <= greatest(1, length(${text}) // 4) OR many <= ${fewValues})
    AND NOT EXISTS (SELECT 1 FROM known WHERE value = ${text})
  ORDER BY off, value LIMIT ${fewValues}`;
}
