import { sqlTokens, type SqlToken } from '../sql-tokens.ts';
import { nameOf } from './read-only-statement.ts';

/** An argument that a statement writes out in a call of one of the atlas's macros. */
export interface WrittenArgument {
  macro: string;
  parameter: string;
  /** Without its quotes. */
  value: string;
  /** Whether it is a text. */
  quoted: boolean;
  at: number;
  end: number;
  /** All of the call, as far as they are written out, by parameter. */
  beside: ReadonlyMap<string, string>;
}

/** What is known of a macro: its name, and its parameters in order. */
interface Macro {
  name: string;
  parameters: readonly { name: string }[];
}

/** The arguments of a statement's calls of macros that are a text or a number, by place or by name. */
export function writtenArguments(sql: string, macros: readonly Macro[]): WrittenArgument[] {
  const byName = new Map(macros.map((macro) => [macro.name, macro]));
  const tokens = [...sqlTokens(sql)].filter(({ kind }) => kind !== 'comment');
  return tokens.flatMap((token, at) => {
    const macro = byName.get(nameOf(token));
    if (!macro || tokens[at + 1]?.text !== '(') return [];
    const beside = new Map<string, string>();
    const found = argumentsFrom(tokens, at + 2).flatMap((argument, place) => {
      const named =
        argument[1]?.text === ':' || argument[1]?.text === '=' ? nameOf(argument[0]!) : '';
      const only = named === '' ? argument : argument.slice(-1);
      const parameter = named === '' ? macro.parameters[place]?.name : named;
      const [literal] = only;
      if (parameter === undefined || only.length !== 1 || !literal) return [];
      const quoted = literal.kind === 'string' && literal.text.startsWith("'");
      if (!quoted && literal.kind !== 'number') return [];
      const value = quoted ? literal.text.slice(1, -1).replaceAll("''", "'") : literal.text;
      beside.set(parameter, value);
      return [
        { macro: macro.name, parameter, value, quoted, at: literal.at, end: literal.end, beside },
      ];
    });
    return found;
  });
}

function argumentsFrom(tokens: readonly SqlToken[], from: number): SqlToken[][] {
  const found: SqlToken[][] = [[]];
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (/^[([{]$/.test(token.text)) depth += 1;
    if (/^[)\]}]$/.test(token.text)) depth -= 1;
    if (depth < 0) return found;
    if (depth === 0 && token.text === ',') found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

const modelledYears = 'SELECT range AS value FROM range(2000, (SELECT last + 1 FROM newest_total))';
const publishedYears = 'SELECT year AS value FROM remittance_matrix';

/** What a parameter takes; null where any value does. */
function allowed({ macro, parameter, beside }: WrittenArgument): string | null {
  switch (parameter) {
    case 'of_edition':
      return macro.startsWith('corridor_')
        ? 'SELECT edition AS value FROM migrant_stock'
        : 'SELECT unnest(stock_revisions()) AS value';
    case 'of_method':
      return 'SELECT unnest(estimate_methods()) AS value';
    case 'of_kind':
      return "SELECT unnest(['published', 'modelled']) AS value";
    case 'of_what':
      return "SELECT unnest(['money', 'migrants', 'refugees']) AS value";
    case 'of_group':
      return `SELECT unnest(['all', 'ldc', 'lldc', 'sids', 'fcv']) AS value
        UNION SELECT region::VARCHAR FROM economy UNION SELECT income::VARCHAR FROM economy
        UNION SELECT economy::VARCHAR FROM economy`;
    case 'of_groups':
      return "SELECT unnest(['region', 'income', 'all']) AS value UNION SELECT economy::VARCHAR FROM economy";
    case 'of_year':
    case 'since':
      if (beside.get('of_kind') === 'published') return publishedYears;
      return /^(?:modelled|estimate|corridor)_/.test(macro) ? modelledYears : null;
    default:
      return null;
  }
}

/**
 * Asks for what a parameter takes, the nearest to what was written first; no rows where that is one of
 * them. Null where anything may be written.
 */
export function allowedArgumentsSql(argument: WrittenArgument): string | null {
  const known = allowed(argument);
  if (known === null) return null;
  // Several codes in one text, or a number of the largest: as they are.
  if (/^of_groups?$/.test(argument.parameter) && /[,\d]/.test(argument.value)) return null;
  const text = `'${argument.value.replaceAll("'", "''")}'`;
  return `WITH known AS (SELECT DISTINCT value::VARCHAR AS value FROM (${known}) WHERE value IS NOT NULL)
  SELECT value, NULL AS name FROM known
  WHERE NOT EXISTS (SELECT 1 FROM known WHERE value = ${text})
  ORDER BY abs(try_cast(value AS DOUBLE) - try_cast(${text} AS DOUBLE)),
    damerau_levenshtein(lower(value), lower(${text})), length(value) DESC, value
  LIMIT 12`;
}
