import type { OwnNames } from './own-names.ts';

/** The reader's own list of names, in this browser. */
export interface NamesStore {
  /** The same object as long as nothing changes. */
  names: () => OwnNames;
  subscribe: (onChange: () => void) => () => void;
  add: (names: OwnNames) => void;
  remove: (names: readonly string[]) => void;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const key = 'atlas.own-names';
/** A list longer than this is none that somebody chose. */
const mostNames = 5_000;
const none: OwnNames = {};

/**
 * Keeps the list in the browser's storage; where that refuses, for the visit.
 *
 * @param open gives the storage; what it throws is taken for none
 */
export function createNamesStore(open: () => Storage = () => localStorage): NamesStore {
  const listeners = new Set<() => void>();
  let visit: string | null = null;
  let read: { text: string | null; names: OwnNames } = { text: null, names: none };

  function stored(): string | null {
    try {
      return open().getItem(key) ?? visit;
    } catch {
      return visit;
    }
  }

  function names(): OwnNames {
    const text = stored();
    if (text !== read.text) read = { text, names: namesIn(text) };
    return read.names;
  }

  function write(next: OwnNames): void {
    const empty = Object.keys(next).length === 0;
    const text = empty ? null : JSON.stringify(next);
    visit = text;
    try {
      if (text === null) open().removeItem(key);
      else open().setItem(key, text);
      visit = null;
    } catch {
      // Full or refused: it serves at least this visit.
    }
    for (const listener of listeners) listener();
  }

  return {
    names,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    add: (more) =>
      write(Object.fromEntries(Object.entries({ ...names(), ...more }).slice(0, mostNames))),
    remove(gone) {
      const without = new Set(gone);
      write(Object.fromEntries(Object.entries(names()).filter(([name]) => !without.has(name))));
    },
  };
}

/** What was kept, if it is a list of names; anything else is none. */
function namesIn(text: string | null): OwnNames {
  if (text === null) return none;
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return none;
    return Object.fromEntries(
      Object.entries(found).filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === 'string' && /^[A-Z]{3}$/.test(entry[1]),
      ),
    );
  } catch {
    return none;
  }
}

let shared: NamesStore | null = null;

/** The one list of the page. */
export function namesStore(): NamesStore {
  shared ??= createNamesStore();
  return shared;
}
