import { sqlTokens, type SqlToken } from '../sql-tokens.ts';
import type { DocumentedTable } from './documented.ts';
import { closing, nameIn, textIn } from './query-parts.ts';

/** What a statement reads of the schema, and whose figures it then gives. */
export interface TablesIn {
  tables: readonly DocumentedTable[];
  /** Some of its amounts are our estimates. */
  modelled: boolean;
  /** It reads tables of the user's own. */
  own: boolean;
}

/**
 * The documented tables and macros that a statement reads, in the schema's order: what stands where a
 * table is read or a macro called. A column, an alias, a text, a table of the user's own or a `WITH`
 * that has the name of one is none.
 */
export function tablesIn(sql: string, schema: readonly DocumentedTable[]): TablesIn {
  return tablesAmong(
    [...sqlTokens(sql)].filter(({ kind }) => kind !== 'comment'),
    schema,
  );
}

/** The same of the pieces of a statement, without comments. */
export function tablesAmong(
  tokens: readonly SqlToken[],
  schema: readonly DocumentedTable[],
): TablesIn {
  const says = (word: string) =>
    tokens.some(({ kind, text }) => kind === 'string' && text === `'${word}'`);
  const made = namesMade(tokens);
  const macros = new Set(schema.filter(({ kind }) => kind === 'macro').map(({ name }) => name));
  const names = new Set<string>();
  let own = false;
  const places = tablePlaces(tokens);
  for (const [at, token] of tokens.entries()) {
    // `FROM 'economy'` reads a table too.
    const name = nameIn(token) || textIn(token);
    const called = tokens[at + 1]?.text === '(';
    if (called && macros.has(name)) names.add(name);
    if (!places.has(at) || called || name === '') continue;
    const path = pathFrom(tokens, at);
    if (path.length > 1 && path[0] === 'own') own = true;
    else if (path.length > 1 || !made.has(name)) names.add(path.at(-1) ?? name);
  }
  const tables = schema.filter(({ name }) => names.has(name));
  const modelled = tables.some(({ modelled: how }) =>
    typeof how === 'boolean' ? how : says(how.word),
  );
  return { tables, modelled, own };
}

/** The parts of a name with dots in it. */
function pathFrom(tokens: readonly SqlToken[], from: number): string[] {
  const path: string[] = [];
  for (let at = from; ; at += 2) {
    const token = tokens[at];
    if (!token || nameIn(token) === '') return path;
    path.push(nameIn(token));
    if (tokens[at + 1]?.text !== '.') return path;
  }
}

/** Names that the statement itself gives to tables, by `WITH`. */
export function namesMade(tokens: readonly SqlToken[]): Set<string> {
  const made = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1]?.text.toLowerCase() ?? '';
    if (!['with', 'recursive', ','].includes(before) || nameIn(token) === '') continue;
    let next = at + 1;
    if (tokens[next]?.text === '(') next = closing(tokens, next) + 1;
    if (tokens[next]?.text.toLowerCase() !== 'as') continue;
    next += 1;
    while (/^(?:not|materialized)$/i.test(tokens[next]?.text ?? '')) next += 1;
    if (tokens[next]?.text === '(') made.add(nameIn(token));
  }
  return made;
}

const reads = /^(?:from|join|table|describe|desc|summarize|pivot|unpivot)$/i;
const ends =
  /^(?:select|where|group|having|order|qualify|limit|offset|window|union|intersect|except|values|on|using|with|set)$/i;

/** Places of tokens where a table is read: behind `FROM` and its commas, behind `JOIN` and the like. */
export function tablePlaces(tokens: readonly SqlToken[]): Set<number> {
  const places = new Set<number>();
  /** By parenthesis: whether a comma goes on with the list of tables. */
  const lists = [false];
  /** By parenthesis: the word before it. */
  const calls = [''];
  let expects = false;
  for (const [at, { kind, text }] of tokens.entries()) {
    const here = lists.length - 1;
    if (text === '(') {
      lists.push(expects);
      calls.push(tokens[at - 1]?.text.toLowerCase() ?? '');
      // `FROM (economy JOIN …`: what is inside may begin with a table.
      continue;
    }
    if (text === ')') {
      if (here > 0) lists.pop();
      if (here > 0) calls.pop();
      expects = false;
      continue;
    }
    if (text === ',') {
      expects = lists[here] ?? false;
      continue;
    }
    if (kind === 'word' && /^from$/i.test(text) && isNoClause(tokens, at, calls.at(-1) ?? ''))
      continue;
    if (kind === 'word' && reads.test(text)) {
      lists[here] = true;
      expects = true;
      continue;
    }
    if (kind === 'word' && ends.test(text) && !/^ordinality$/i.test(tokens[at + 1]?.text ?? '')) {
      // Behind the condition of a join the list of tables goes on.
      if (!/^(?:on|using)$/i.test(text)) lists[here] = false;
      expects = false;
      continue;
    }
    if (expects && kind === 'word' && /^lateral$/i.test(text)) continue;
    if (expects && (kind === 'word' || kind === 'quoted' || kind === 'string')) places.add(at);
    expects = false;
  }
  return places;
}

/** Whether a `FROM` is that of `IS DISTINCT FROM`, or of a function such as `extract(year FROM …)`. */
function isNoClause(tokens: readonly SqlToken[], at: number, call: string): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (/^distinct$/i.test(before)) return true;
  return /^(?:extract|substring|trim|overlay|position)$/.test(call) && before !== '(';
}
