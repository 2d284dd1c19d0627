import { sqlTokens } from '../../../database/sql-tokens.ts';

/** What the console knows of a table: its name and its columns, each with a few words. */
export interface KnownTable {
  name: string;
  /** Called with arguments. */
  macro: boolean;
  title: string;
  columns: readonly { name: string; title: string }[];
}

export interface Suggestion {
  name: string;
  kind: 'table' | 'macro' | 'column' | 'function' | 'keyword';
  title?: string;
}

/**
 * What could stand at a place in a statement: behind `name.` the columns of that table, or of the
 * one that goes by that name there; elsewhere the columns of the tables that the statement names,
 * then tables and macros.
 *
 * @param before the text up to the word that is being written
 */
export function suggestions(
  sql: string,
  before: string,
  known: readonly KnownTable[],
): Suggestion[] {
  const dotted = /([A-Za-z_][\w]*|"[^"]+")\.$/.exec(before)?.[1];
  if (dotted !== undefined) {
    const name = unquoted(dotted);
    if (name === 'own')
      return known.flatMap((table) => (table.name.startsWith('own.') ? [shortened(table)] : []));
    const table = known.find((one) => one.name === (aliasesIn(sql, known).get(name) ?? name));
    return table ? columnsOf(table) : [];
  }
  const named = new Set(aliasesIn(sql, known).values());
  const columns = known.filter(({ name }) => named.has(name)).flatMap(columnsOf);
  const once = [...new Map(columns.map((column) => [column.name, column])).values()];
  return [...once, ...known.map(tableOf)];
}

/** The table each name of a statement stands for: its own, or one given by `AS` or beside it. */
function aliasesIn(sql: string, known: readonly KnownTable[]): Map<string, string> {
  const names = new Set(known.map(({ name }) => name));
  const words = [...sqlTokens(sql)].filter(({ kind }) => kind !== 'comment');
  const found = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const isOwn = words[at]?.text === 'own' && words[at + 1]?.text === '.';
    const name = unquoted(words[isOwn ? at + 2 : at]?.text ?? '');
    const table = isOwn ? `own.${name}` : name;
    if (!names.has(table)) continue;
    found.set(name, table);
    let next = at + (isOwn ? 3 : 1);
    if (words[next]?.text === '(') next = closing(words, next) + 1;
    if (words[next]?.text.toLowerCase() === 'as') next += 1;
    const alias = words[next];
    if (alias?.kind === 'word' && !clause.test(alias.text)) found.set(alias.text, table);
  }
  return found;
}

const clause =
  /^(?:where|group|order|join|left|right|full|inner|cross|natural|on|using|limit|having|union|select|qualify|window|as|semi|anti|asof|positional|intersect|except|offset|from|and|or)$/i;

function closing(words: readonly { text: string }[], from: number): number {
  let depth = 0;
  for (let at = from; at < words.length; at++) {
    if (words[at]?.text === '(') depth += 1;
    if (words[at]?.text === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return words.length;
}

const unquoted = (name: string) => name.replaceAll('"', '');
const columnsOf = ({ columns }: KnownTable): Suggestion[] =>
  columns.map(({ name, title }) => ({ name, kind: 'column', title }));
const tableOf = ({ name, macro, title }: KnownTable): Suggestion => ({
  name,
  kind: macro ? 'macro' : 'table',
  title,
});
const shortened = (table: KnownTable): Suggestion => ({
  ...tableOf(table),
  name: table.name.slice('own.'.length),
});
