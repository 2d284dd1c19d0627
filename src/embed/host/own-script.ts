/** Scripts of atlases that have run in a page. */
const run = Symbol.for('remittance-atlas.scripts');

/** A script element of an atlas, and where it was loaded from. */
export interface OwnScript {
  element: HTMLScriptElement;
  address: URL;
}

/**
 * The script that is now running. A module isn't told which element it comes from: there it is the
 * first of its name that has not run yet.
 *
 * @param name of its file, without hash and ending
 * @returns null where no such element is in the page
 */
export function ownScript(name: string): OwnScript | null {
  const page = window as unknown as Record<symbol, WeakSet<Element> | undefined>;
  const known = (page[run] ??= new WeakSet());
  const file = new RegExp(`/${name}(-[\\da-f]{8})?\\.js([?#]|$)`);
  const waiting = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].filter(
    (one) => !known.has(one) && file.test(one.src),
  );
  const element = document.currentScript ?? waiting[0];
  if (!(element instanceof HTMLScriptElement) || element.src === '') return null;
  known.add(element);
  return { element, address: new URL(element.src) };
}
