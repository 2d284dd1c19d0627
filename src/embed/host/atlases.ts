import type { OwnScript } from './own-script.ts';

/** Atlases that a page has taken the script of, in the order they came in. */
const all = Symbol.for('remittance-atlas.atlases');

function known(): OwnScript[] {
  const page = window as unknown as Record<symbol, OwnScript[] | undefined>;
  return (page[all] ??= []);
}

/** Makes an atlas known to the elements of the page. */
export function addAtlas(script: OwnScript): void {
  known().push(script);
}

/**
 * The address of the script whose atlas an element shows: the nearest before it in the page, as its
 * snippet puts it; the first that came where none stands before it.
 *
 * @throws where no script is known
 */
export function atlasOf(element: Element): URL {
  const scripts = known();
  const before = scripts.filter(
    ({ element: script }) =>
      script.isConnected &&
      (script.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const nearest = before.reduce<OwnScript | undefined>(
    (last, one) =>
      last === undefined ||
      (last.element.compareDocumentPosition(one.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
        ? one
        : last,
    undefined,
  );
  const found = nearest ?? scripts[0];
  if (!found) throw new Error('No script of an atlas has run');
  return found.address;
}
