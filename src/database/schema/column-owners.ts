import { sqlTokens, type SqlToken } from '../sql-tokens.ts';
import type { DocumentedTable } from './documented.ts';
import {
  clausesOf,
  closing,
  endsInAlias,
  isWord,
  joinWords,
  nameIn,
  namesIn,
  split,
  textIn,
  withoutDistinct,
} from './query-parts.ts';
import { bits, qualified, renamed, star, sum, type Column, type Relation } from './relation.ts';
import { tablesAmong } from './tables-in.ts';

/** Whose figures a column of a result holds: `both` where it is calculated from either's. */
export type Owner = 'own' | 'atlas' | 'both' | 'none';

const owners: readonly Owner[] = ['none', 'own', 'atlas', 'both'];

type Named = ReadonlyMap<string, Relation>;

interface Known {
  schema: readonly DocumentedTable[];
  tables: ReadonlyMap<string, readonly string[]>;
  own: ReadonlyMap<string, readonly string[]>;
}

/**
 * Whose each column of a result is, by reading the statement: through joins, aliases, expressions,
 * `WITH`, subqueries and stars. What cannot be told apart counts for all that the statement reads, so
 * that nothing of the user's own is taken for a publisher's.
 *
 * @param columns names of the result's columns, as the engine gives them
 * @param own columns of the user's own tables, by the tables' names
 */
export function columnOwners(
  sql: string,
  columns: readonly string[],
  schema: readonly DocumentedTable[],
  own: ReadonlyMap<string, readonly string[]>,
): Owner[] {
  const tokens = [...sqlTokens(sql)].filter(({ kind, text }) => kind !== 'comment' && text !== ';');
  const lower = (names: readonly string[]) => names.map((name) => name.toLowerCase());
  const known: Known = {
    schema,
    tables: new Map(
      schema.map(({ name, columns: its }) => [name, its.map((column) => column.name)]),
    ),
    own: new Map([...own].map(([name, its]) => [name.toLowerCase(), lower(its)])),
  };
  const found = queryColumns(tokens, new Map(), known);
  const all = allBits(tokens, known);
  return columns.map((name, at) => {
    const same = found?.length === columns.length ? found[at]?.bits : undefined;
    const alike = found?.filter((one) => one.name === name.toLowerCase()) ?? [];
    const value = same ?? (alike.length > 0 ? sum(alike) : all);
    return owners[value] ?? 'both';
  });
}

/** Of everything that is read anywhere. */
function allBits(tokens: readonly SqlToken[], { schema }: Known): number {
  const { tables, own } = tablesAmong(tokens, schema);
  return (own ? bits.own : bits.none) | (tables.length > 0 ? bits.atlas : bits.none);
}

/** The columns that a query gives; null where they are not known. */
function queryColumns(
  given: readonly SqlToken[],
  outer: Named,
  known: Known,
): readonly Column[] | null {
  let tokens = given;
  while (tokens[0]?.text === '(' && closing(tokens, 0) === tokens.length - 1)
    tokens = tokens.slice(1, -1);
  const named = new Map(outer);
  if (isWord(tokens[0], 'with')) tokens = afterWith(tokens, named, known);
  const parts = split(tokens, (token) => isWord(token, 'union', 'intersect', 'except'));
  const sides = parts.map((part) => {
    const from = part.findIndex((token) => !isWord(token, 'all', 'distinct', 'by', 'name'));
    return selectColumns(part.slice(Math.max(from, 0)), named, known);
  });
  const [first] = sides;
  if (!first || sides.some((side) => side === null)) return null;
  return first.map(({ name }, at) => ({
    name,
    bits: sum(sides.map((side) => side?.[at] ?? { bits: sum(side ?? []) })),
  }));
}

/** Reads the tables that `WITH` makes, and gives what is behind them. */
function afterWith(
  tokens: readonly SqlToken[],
  named: Map<string, Relation>,
  known: Known,
): readonly SqlToken[] {
  let at = isWord(tokens[1], 'recursive') ? 2 : 1;
  for (;;) {
    const name = nameIn(tokens[at]);
    at += 1;
    const heads =
      tokens[at]?.text === '(' ? namesIn(tokens.slice(at + 1, closing(tokens, at))) : [];
    if (heads.length > 0) at = closing(tokens, at) + 1;
    while (isWord(tokens[at], 'as', 'not', 'materialized', 'using', 'key')) at += 1;
    if (tokens[at]?.text !== '(') return tokens.slice(at);
    const end = closing(tokens, at);
    const inside = tokens.slice(at + 1, end);
    const columns = queryColumns(inside, named, known);
    named.set(name, {
      name,
      columns:
        columns?.map((column, place) => ({ ...column, name: heads[place] ?? column.name })) ?? null,
      bits: columns ? sum(columns) : allBits(inside, known),
    });
    at = end + 1;
    if (tokens[at]?.text !== ',') return tokens.slice(at);
    at += 1;
  }
}

function selectColumns(
  tokens: readonly SqlToken[],
  named: Named,
  known: Known,
): readonly Column[] | null {
  if (tokens[0]?.text === '(') return queryColumns(tokens, named, known);
  if (isWord(tokens[0], 'table')) return relationOf(tokens.slice(1), named, known).columns;
  if (!isWord(tokens[0], 'select', 'from')) return null;
  const parts = clausesOf(tokens);
  const relations = relationsIn(parts.get('from') ?? [], named, known);
  const list = parts.get('select');
  if (!list) return star(relations);
  const made: Column[] = [];
  for (const item of split(withoutDistinct(list), ({ text }) => text === ',')) {
    if (item.length === 0) continue;
    const columns = itemColumns(item, { relations, before: made, named, known });
    if (columns === null) return null;
    made.push(...columns);
  }
  return made;
}

function relationsIn(tokens: readonly SqlToken[], named: Named, known: Known): Relation[] {
  const joins = split(tokens, (token) => token.text === ',' || isWord(token, 'join'));
  const relations: Relation[] = [];
  for (const part of joins) {
    const end = part.findIndex((token, at) => {
      const open = part.slice(0, at).filter(({ text }) => text === '(').length;
      const closed = part.slice(0, at).filter(({ text }) => text === ')').length;
      return open === closed && isWord(token, 'on', 'using');
    });
    const body = (end < 0 ? part : part.slice(0, end)).filter(
      (token) => !isWord(token, ...joinWords),
    );
    const relation = relationOf(body, named, known);
    const keys =
      end >= 0 && isWord(part[end], 'using') ? new Set(namesIn(part.slice(end + 1))) : null;
    relations.push(
      keys && relation.columns
        ? { ...relation, columns: relation.columns.filter(({ name }) => !keys.has(name)) }
        : relation,
    );
  }
  return relations;
}

/** A table, a macro or a subquery, with the name that it goes by. */
function relationOf(tokens: readonly SqlToken[], named: Named, known: Known): Relation {
  if (tokens[0]?.text === '(') {
    const end = closing(tokens, 0);
    const inside = tokens.slice(1, end);
    const isQuery =
      isWord(inside[0], 'select', 'with', 'from', 'values', 'table') || inside[0]?.text === '(';
    const columns = isQuery
      ? queryColumns(inside, named, known)
      : star(relationsIn(inside, named, known));
    const found = columns ? sum(columns) : allBits(inside, known);
    return renamed({ name: '', columns, bits: found }, tokens.slice(end + 1));
  }
  let at = 0;
  const path: string[] = [];
  while (nameIn(tokens[at]) !== '') {
    path.push(nameIn(tokens[at]));
    if (tokens[at + 1]?.text !== '.') break;
    at += 2;
  }
  const name = path.at(-1) ?? textIn(tokens[at]);
  const called = tokens[at + 1]?.text === '(';
  const rest = tokens.slice(called ? closing(tokens, at + 1) + 1 : at + 1);
  return renamed(tableCalled(path, name, named, known), rest);
}

function tableCalled(path: readonly string[], name: string, named: Named, known: Known): Relation {
  const isOwn = path.length > 1 && path[0] === 'own';
  if (!isOwn && path.length === 1 && named.has(name)) return { ...named.get(name)!, name };
  const columns = (isOwn ? known.own : known.tables).get(name);
  const mark = isOwn ? bits.own : known.tables.has(name) ? bits.atlas : bits.none;
  return {
    name,
    columns: columns?.map((column) => ({ name: column, bits: mark })) ?? null,
    bits: mark,
  };
}

/** What an item of a SELECT can name; `before` are the items that stand before it. */
interface Scope {
  relations: readonly Relation[];
  before: readonly Column[];
  named: Named;
  known: Known;
}

/** The columns of one item of a SELECT; null where they are not known. */
function itemColumns(item: readonly SqlToken[], scope: Scope): readonly Column[] | null {
  if (item[0]?.text === '*') return lessAndOther(item.slice(1), star(scope.relations), scope);
  if (item[1]?.text === '.' && item[2]?.text === '*') {
    const one = scope.relations.find(({ name }) => item[0] && name === nameIn(item[0]));
    return lessAndOther(item.slice(3), one?.columns ?? null, scope);
  }
  if (item.some((token, at) => isWord(token, 'columns') && item[at + 1]?.text === '(')) return null;
  // `alias: expression`.
  if (item[1]?.text === ':' && item[2]?.text !== ':' && nameIn(item[0]) !== '')
    return [{ name: nameIn(item[0]), bits: bitsOf(item.slice(2), scope) }];
  const as = item.findLastIndex((token) => isWord(token, 'as'));
  const last = item.at(-1);
  const isAlias = as >= 0 && as === item.length - 2;
  const body = isAlias ? item.slice(0, as) : endsInAlias(item) ? item.slice(0, -1) : item;
  return [{ name: last ? nameIn(last) : '', bits: bitsOf(body, scope) }];
}

/** A star without what it excludes, and with what it replaces. */
function lessAndOther(
  rest: readonly SqlToken[],
  columns: readonly Column[] | null,
  scope: Scope,
): readonly Column[] | null {
  if (!columns || isWord(rest[0], 'rename', 'like', 'ilike', 'similar')) return null;
  const lists = { exclude: [] as readonly SqlToken[], replace: [] as readonly SqlToken[] };
  for (const [at, token] of rest.entries())
    for (const word of ['exclude', 'replace'] as const)
      if (isWord(token, word))
        lists[word] =
          rest[at + 1]?.text === '('
            ? rest.slice(at + 2, closing(rest, at + 1))
            : rest.slice(at + 1, at + 2);
  const gone = new Set(namesIn(lists.exclude));
  const others = new Map(
    split(lists.replace, ({ text }) => text === ',')
      .flatMap((item) => itemColumns(item, scope) ?? [])
      .map((column) => [column.name, column]),
  );
  return columns
    .filter(({ name }) => !gone.has(name))
    .map((column) => others.get(column.name) ?? column);
}

/** Whose the columns of an expression are. */
function bitsOf(body: readonly SqlToken[], scope: Scope): number {
  const { relations, before, named, known } = scope;
  let all: number = bits.none;
  for (let at = 0; at < body.length; at++) {
    const token = body[at]!;
    if (token.text === '(' && isWord(body[at + 1], 'select', 'from', 'with')) {
      const end = closing(body, at);
      const inside = body.slice(at + 1, end);
      const columns = queryColumns(inside, named, known);
      // Its own tables, and columns of those around it.
      all |= columns ? sum(columns) : allBits(inside, known);
      for (const place of inside.keys()) all |= qualified(inside, place, relations) ?? bits.none;
      at = end;
      continue;
    }
    if (token.text === '*' && body[at - 1]?.text === '(') all |= sum(relations);
    const name = nameIn(token);
    if (name === '' || body[at + 1]?.text === '(' || body[at - 1]?.text === '.') continue;
    const found = qualified(body, at, relations);
    if (found !== null) {
      all |= found;
      continue;
    }
    const relation = relations.find((one) => one.name === name);
    const holding = relations.flatMap(
      ({ columns }) => columns?.filter((one) => one.name === name) ?? [],
    );
    const earlier = before.filter((one) => one.name === name);
    if (holding.length > 0) all |= sum(holding);
    else if (earlier.length > 0) all |= sum(earlier);
    else if (relation) all |= relation.bits;
    // Behind what no table is called, any of them.
    else if (body[at + 1]?.text === '.') all |= sum(relations);
    else all |= sum(relations.filter(({ columns }) => columns === null));
  }
  return all;
}
