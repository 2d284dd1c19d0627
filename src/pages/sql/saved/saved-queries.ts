import { plainName } from '../../../user-data/infer/column-names.ts';

/** A statement that the user named; others read its rows by `name`. */
export interface SavedQuery {
  /** Name in SQL: small Latin letters, digits and underscores; unique. */
  name: string;
  /** As the user wrote it. */
  title: string;
  sql: string;
  /** When it was saved, in ms since 1970. */
  at: number;
}

/** What became of a query that was to be kept. */
export interface Kept {
  query: SavedQuery;
  /** `beside`: one of its name has another text, and stays as it is. */
  how: 'new' | 'changed' | 'same' | 'beside';
}

/** The user's named queries, in this browser. */
export interface SavedQueries {
  /** The newest first; the same list as long as nothing changes. */
  list: () => readonly SavedQuery[];
  /** Whether they outlive the visit. */
  where: () => 'browser' | 'visit';
  subscribe: (onChange: () => void) => () => void;
  /**
   * Keeps a statement under a title.
   *
   * @param over the query that it is to take the place of, as it was when it was opened: where it is
   * another by now, of another tab, both are kept
   * @param taken names that are the atlas's; null before they are known
   * @param wish the name in SQL that it had, for where it is free
   */
  save: (
    title: string,
    sql: string,
    over: SavedQuery | null,
    taken: ReadonlySet<string> | null,
    wish?: string,
  ) => Kept;
  remove: (name: string) => void;
  /** Puts one back as it was, under a free name if its own is taken by now. */
  restore: (query: SavedQuery, taken: ReadonlySet<string> | null) => SavedQuery;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const savedKey = 'atlas-sql-queries';
export const longestTitle = 80;
const namePattern = /^[a-z_][a-z0-9_]*$/;
const none: readonly SavedQuery[] = [];

/**
 * Keeps named queries in the browser's storage, read anew before each change, so that two tabs lose
 * nothing of each other's; where storage refuses, for the visit.
 *
 * @param open gives the storage; what it throws is taken for none
 */
export function createSavedQueries(open: () => Storage = () => localStorage): SavedQueries {
  const listeners = new Set<() => void>();
  /** What found no room; null while the browser keeps all. */
  let visit: string | null = null;
  /** What the browser held then. */
  let seen: string | null = null;
  let read: { text: string | null; list: readonly SavedQuery[] } = { text: null, list: none };

  function held(): string | null {
    try {
      return open().getItem(savedKey);
    } catch {
      return null;
    }
  }

  function stored(): string | null {
    const now = held();
    if (visit === null) return now;
    if (now === seen) return visit;
    // Another tab has kept something since: that stays too.
    const [mine, before] = [queriesIn(visit), queriesIn(seen)];
    const used = new Set(mine.map(({ name }) => name));
    const theirs = queriesIn(now)
      .filter(
        (one) =>
          ![...before, ...mine].some(({ title, sql }) => title === one.title && sql === one.sql),
      )
      .map((one) => {
        const name = used.has(one.name) ? plainName(one.title, used, 'query') : one.name;
        used.add(name);
        return { ...one, name };
      });
    [visit, seen] = [JSON.stringify([...mine, ...theirs]), now];
    return visit;
  }

  function list(): readonly SavedQuery[] {
    const text = stored();
    if (text !== read.text) read = { text, list: queriesIn(text) };
    return read.list;
  }

  function write(next: readonly SavedQuery[]): void {
    const text = JSON.stringify(next.toSorted((a, b) => b.at - a.at));
    visit = null;
    try {
      if (next.length === 0) open().removeItem(savedKey);
      else open().setItem(savedKey, text);
    } catch {
      [visit, seen] = [text, held()];
    }
    for (const listener of listeners) listener();
  }

  function add(query: SavedQuery): SavedQuery {
    write([...list(), query]);
    return query;
  }

  return {
    list,
    where: () => (visit === null ? 'browser' : 'visit'),
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    save(title, sql, over, taken, wish) {
      const now = list();
      const at = Date.now();
      const same = now.find((one) => one.title === title && one.sql === sql);
      if (same) return { query: same, how: 'same' };
      const old = over && now.find(({ name }) => name === over.name);
      const untouched = old && old.sql === over.sql && old.title === over.title;
      if (untouched && over.title === title) {
        const query = { ...old, sql, at };
        write(now.map((one) => (one === old ? query : one)));
        return { query, how: 'changed' };
      }
      const used = new Set([...now.map(({ name }) => name), ...(taken ?? [])]);
      // Nothing of the atlas begins so.
      const base = taken ? title : `query ${title}`;
      const isFree = wish !== undefined && namePattern.test(wish) && !used.has(wish);
      const name = isFree ? wish : plainName(base, used, 'query');
      const how = now.some((one) => one.title === title) ? 'beside' : 'new';
      return { query: add({ name, title, sql, at }), how };
    },
    remove: (name) => write(list().filter((one) => one.name !== name)),
    restore(query, taken) {
      const used = new Set([...list().map(({ name }) => name), ...(taken ?? [])]);
      return add(
        used.has(query.name) ? { ...query, name: plainName(query.title, used, 'query') } : query,
      );
    },
  };
}

/** What was kept, as far as it is queries; what is damaged is left out. */
function queriesIn(text: string | null): readonly SavedQuery[] {
  if (text === null) return none;
  try {
    const found: unknown = JSON.parse(text);
    if (!Array.isArray(found)) return none;
    const queries = found.filter(isQuery);
    return queries.filter(({ name }, at) => queries.findIndex((one) => one.name === name) === at);
  } catch {
    return none;
  }
}

function isQuery(value: unknown): value is SavedQuery {
  if (typeof value !== 'object' || value === null) return false;
  const { name, title, sql, at } = value as Partial<Record<keyof SavedQuery, unknown>>;
  return (
    typeof name === 'string' &&
    namePattern.test(name) &&
    typeof title === 'string' &&
    typeof sql === 'string' &&
    typeof at === 'number'
  );
}

let shared: SavedQueries | null = null;

/** The one list of the page; it hears of what other tabs change. */
export function savedQueries(): SavedQueries {
  if (shared) return shared;
  const made = createSavedQueries();
  shared = {
    ...made,
    subscribe(onChange) {
      const hear = ({ key }: StorageEvent) => {
        if (key === savedKey || key === null) onChange();
      };
      window.addEventListener('storage', hear);
      const stop = made.subscribe(onChange);
      return () => {
        window.removeEventListener('storage', hear);
        stop();
      };
    },
  };
  return shared;
}
