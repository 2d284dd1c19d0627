import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';
import { languages } from '../../language/languages.ts';
import { root } from '../root.ts';

/**
 * The script that speaks where the program of a page or an embed does not come, with its words in
 * every language, and its name by its content.
 */
export function lostScript(): { file: string; source: string } {
  return (made ??= make());
}

let made: { file: string; source: string } | undefined;

function make(): { file: string; source: string } {
  const words = languages.map((language) => {
    const file = join(root, `src/language/${language}/words/lost.json`);
    return [language, JSON.parse(readFileSync(file, 'utf8')) as unknown];
  });
  const code = readFileSync(join(root, 'public/lost.js'), 'utf8');
  const source = minified(
    `(() => {\nconst words = ${JSON.stringify(Object.fromEntries(words))};\n${code}})();`,
  );
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  return { file: `assets/lost-${hash}.js`, source };
}

/** The line of a page that asks for it, after all that the page is seen by. */
export function lostLine(prefix: string): string {
  return `<script async src="${prefix}${lostScript().file}"></script>`;
}

/** A script that is no module. */
function minified(source: string): string {
  const { code, errors } = minifySync('script.js', source, { module: false });
  if (errors[0]) throw new Error(errors[0].message);
  return code;
}
