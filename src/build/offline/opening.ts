import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the service worker keeps from the first: an address, and what its content is told by. */
export interface Opened {
  url: string;
  /** Null where the address itself changes with the content. */
  revision: string | null;
}

/** Pages, and what names them to the browser: files that keep their names. */
const named = ['offline.html', 'favicon.svg', 'site.webmanifest'];

/**
 * The front page, with all that it names, and the page that stands in for those not kept.
 *
 * @param folder the built site
 * @param late further files, which the page asks for when the network is gone
 */
export function openingOf(folder: string, late: readonly string[]): Opened[] {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const links = [...html.matchAll(/(?:href|src)="\.\/((?:assets|data\/page)\/[^"?#]+)"/g)];
  const lasting = new Set([...links.map(([, file = '']) => file), ...late]);
  const revisionOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
      .slice(0, 12);
  return [
    { url: './', revision: revisionOf('index.html') },
    ...named.map((url) => ({ url, revision: revisionOf(url) })),
    ...[...lasting].map((url) => ({ url, revision: null })),
  ];
}
