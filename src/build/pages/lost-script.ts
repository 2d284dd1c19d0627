import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';
import { languages } from '../../language/languages.ts';
import { root } from '../root.ts';

/** A script that pages name by its content. */
export interface HashedScript {
  /** Below the site's folder, named by its content. */
  file: string;
  source: string;
}

/**
 * The scripts that speak where the program of a page or an embed does not come: one that every page
 * has and that sees it, and what that brings then, with its words in every language.
 */
export function lostScripts(): { watch: HashedScript; lost: HashedScript } {
  return (made ??= make());
}

let made: { watch: HashedScript; lost: HashedScript } | undefined;

function make(): { watch: HashedScript; lost: HashedScript } {
  const words = languages.map((language) => {
    const file = join(root, `src/language/${language}/words/lost.json`);
    return [language, JSON.parse(readFileSync(file, 'utf8')) as unknown];
  });
  const lost = hashedScript(
    'lost',
    `const words = ${JSON.stringify(Object.fromEntries(words))};\n${publicCode('lost.js')}`,
    true,
  );
  const bring = `const say = () => import('./${lost.file.replace(/^.*\//, '')}');`;
  return {
    lost,
    watch: hashedScript('watch', `(() => {\n${bring}\n${publicCode('watch.js')}})();`, false),
  };
}

/** The line of a page that asks for the one that watches, after all that the page is seen by. */
export function lostLine(prefix: string): string {
  return `<script async src="${prefix}${lostScripts().watch.file}"></script>`;
}

/** A script of the folder `public`, as it is written. */
export function publicCode(name: string): string {
  return readFileSync(join(root, 'public', name), 'utf8');
}

/** A script made short, and named by what it holds. */
export function hashedScript(name: string, whole: string, module: boolean): HashedScript {
  const { code: source, errors } = minifySync('script.js', whole, { module });
  if (errors[0]) throw new Error(errors[0].message);
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  return { file: `assets/${name}-${hash}.js`, source };
}
