import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line of a `_redirects` file that serves another file under the same address. */
export interface Rewrite {
  /** Start of the paths it holds for. */
  under: string;
  file: string;
  /** 404 where it stands in for what isn't there. */
  status: 200 | 404;
}

/** Reads the rewrites of a folder's `_redirects`, in the form Netlify and Cloudflare Pages share. */
export function readRewrites(folder: string): Rewrite[] {
  const file = join(folder, '_redirects');
  return existsSync(file) ? parseRewrites(readFileSync(file, 'utf8')) : [];
}

/**
 * Parses lines `/from/* /to 200`, or 404.
 *
 * @throws at a line of another form: the atlas has no need of redirects.
 */
export function parseRewrites(text: string): Rewrite[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const match = /^(\/\S*)\* (\/\S+) (200|404)$/.exec(line.trim());
      if (!match) throw new Error(`_redirects: not understood: ${line}`);
      return {
        under: match[1] ?? '',
        file: match[2] ?? '',
        status: match[3] === '404' ? 404 : 200,
      };
    });
}
