/** How long the address waits for a hand that moves, in ms: browsers take 100 changes of it in 10 or 30 s. */
const rest = 400;
/** How long it waits before it asks a browser again that has refused, in ms. */
const patience = 2000;

/** Writes a query string into the address; gives false where the browser refuses. */
export type WriteSearch = (search: string, options: { replace: boolean }) => boolean;

/** Of the browser's own history. */
export const writeSearch: WriteSearch = (search, { replace }) => {
  const address = new URL(location.pathname + search, location.href);
  const asked = attempt(() =>
    history[replace ? 'replaceState' : 'pushState'](null, '', address.href),
  );
  // Some browsers refuse without a word.
  return asked && location.search === address.search;
};

/** Does what changes the address; gives false where the browser has been asked too often. */
export function attempt(change: () => void): boolean {
  try {
    change();
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return false;
    throw error;
  }
}

interface Waiting {
  search: string;
  /** Of the page that it is for. */
  path: string;
  /** Becomes a new entry of the history. */
  push: boolean;
  write: WriteSearch;
}

let waiting: Waiting | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** The query string that the address is about to have; null where it has it already. */
export const searchAhead = (): string | null => ahead()?.search ?? null;

/** What waits for the page that is shown. */
function ahead(): Waiting | null {
  return waiting !== null && waiting.path === location.pathname ? waiting : null;
}

/** @returns stops listening */
export function onSearchAhead(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The page's address with what it is about to say: for links, downloads and pictures. */
export function liveHref(): string {
  const address = new URL(location.href);
  address.search = searchAhead() ?? address.search;
  return address.href;
}

/** A query string for the page: it counts at once, and the address follows when the hand rests. */
export function followSearch(search: string, write: WriteSearch): void {
  begin();
  put({ search, push: ahead()?.push ?? false, write });
  clearTimeout(timer);
  timer = setTimeout(flushAddress, rest);
}

/** Within so many ms of its last step a gesture goes on, and stays one entry of the history. */
const onward = 1000;
let gesture = { name: '', last: -Infinity };

/**
 * A query string as a new entry of the history, at once; what waits is written before it.
 *
 * @param by what is dragged or stepped through: all its steps in a row are one entry
 */
export function pushSearch(search: string, write: WriteSearch, by = ''): void {
  begin();
  const goesOn = by !== '' && by === gesture.name && performance.now() - gesture.last < onward;
  gesture = { name: by, last: performance.now() };
  if (goesOn) return followSearch(search, write);
  flushAddress();
  put({ search, push: true, write });
  flushAddress();
}

/**
 * Writes what waits into the address. A browser that refuses, since it has been asked too often,
 * is asked again later; the page shows what was chosen all the while.
 */
export function flushAddress(): void {
  clearTimeout(timer);
  const now = ahead();
  waiting = null;
  if (now === null) return;
  if (!now.write(now.search, { replace: !now.push })) {
    waiting = now;
    timer = setTimeout(flushAddress, patience);
    return;
  }
  tell();
}

function put(next: Omit<Waiting, 'path'>): void {
  waiting = { ...next, path: location.pathname };
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

let begun = false;

/** From here on the address is written before anybody can read it, copy it or leave it. */
function begin(): void {
  if (begun) return;
  begun = true;
  for (const leaving of ['pagehide', 'blur']) addEventListener(leaving, flushAddress);
  for (const reading of ['visibilitychange', 'copy'])
    document.addEventListener(reading, flushAddress);
  // Towards the address bar or the Back button.
  document.documentElement.addEventListener('mouseleave', flushAddress);
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) flushAddress();
  });
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('a[href]')) flushAddress();
    },
    { capture: true },
  );
  // Back and Forward lead away from what was about to be said.
  addEventListener('popstate', () => {
    clearTimeout(timer);
    waiting = null;
    gesture = { name: '', last: -Infinity };
    tell();
  });
}
