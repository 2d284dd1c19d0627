import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';
import { languages } from '../../language/languages.ts';
import { root } from '../root.ts';

interface Script {
  /** Below the site's folder, named by its content. */
  file: string;
  source: string;
}

/**
 * The scripts that speak where the program of a page or an embed does not come: one that every page
 * has and that sees it, and what that brings then, with its words in every language.
 */
export function lostScripts(): { watch: Script; lost: Script } {
  return (made ??= make());
}

let made: { watch: Script; lost: Script } | undefined;

function make(): { watch: Script; lost: Script } {
  const words = languages.map((language) => {
    const file = join(root, `src/language/${language}/words/lost.json`);
    return [language, JSON.parse(readFileSync(file, 'utf8')) as unknown];
  });
  const lost = script(
    'lost',
    `const words = ${JSON.stringify(Object.fromEntries(words))};\n${code('lost.js')}`,
    true,
  );
  const bring = `const say = () => import('./${lost.file.replace(/^.*\//, '')}');`;
  return { lost, watch: script('watch', `(() => {\n${bring}\n${code('watch.js')}})();`, false) };
}

/** The line of a page that asks for the one that watches, after all that the page is seen by. */
export function lostLine(prefix: string): string {
  return `<script async src="${prefix}${lostScripts().watch.file}"></script>`;
}

function code(name: string): string {
  return readFileSync(join(root, 'public', name), 'utf8');
}

function script(name: string, whole: string, module: boolean): Script {
  const { code: source, errors } = minifySync('script.js', whole, { module });
  if (errors[0]) throw new Error(errors[0].message);
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  return { file: `assets/${name}-${hash}.js`, source };
}
