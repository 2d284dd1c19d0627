import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../data/build/ensure-built.ts';
import { places } from '../../data/build/paths.ts';
import { root } from '../../src/build/root.ts';
import type { Words } from '../../src/language/catalogue.ts';
import { copyProject, type ProjectCopy } from './lib/project-copy.ts';

const run = promisify(execFile);
let copy: ProjectCopy;

/** Every word with a letter of the made language before it. */
function marked(words: Words | string): Words | string {
  if (typeof words === 'string') return `ש ${words}`;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, marked(word)]));
}

/** One folder, made of the English words, and one line. */
beforeAll(async () => {
  await ensureBuilt(places, () => undefined);
  copy = copyProject('add-a-language');
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  const write = (file: string, from: string) =>
    copy.write(`src/language/he/${file}`, JSON.stringify(marked(JSON.parse(text(from)) as Words)));
  for (const file of readdirSync(join(root, 'src/language/en/words')))
    write(`words/${file}`, `src/language/en/words/${file}`);
  for (const file of readdirSync(join(root, 'src/figures'), {
    recursive: true,
    encoding: 'utf8',
  })) {
    const [, figure] = /^([^/\\]+)[/\\]words[/\\]en\.json$/.exec(file) ?? [];
    if (figure !== undefined) write(`figures/${figure}.json`, `src/figures/${file}`);
  }
  for (const file of ['economies.json', 'headers.json'])
    copy.write(`src/language/he/${file}`, text(`src/language/es/${file}`));
  copy.replace('src/language/languages.ts', '} as const;', "  he: 'Made language',\n} as const;");
  await run(process.execPath, ['--import', 'tsx', 'tests/unit/lib/show-language.ts', 'he'], {
    cwd: copy.folder,
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
  });
}, 300_000);
afterAll(() => copy.remove());

const shown = (file: string) => readFileSync(join(copy.folder, 'shown', file), 'utf8');
const built = () =>
  JSON.parse(shown('built.json')) as {
    direction: string;
    emitted: string[];
    links: string[];
    page: string;
  };

test('pages are drawn in it, with the words of their figures', () => {
  const measures = [...shown('map.html').matchAll(/<optgroup label="([^"]*)"/g)];
  expect(measures.length).toBeGreaterThan(3);
  expect(measures.filter(([, label]) => !label?.startsWith('ש '))).toEqual([]);
  const country = shown('country.html');
  expect(/<title>([^<]*)/.exec(country)?.[1]).toContain('ש ');
  const titles = [...country.matchAll(/<h3[^>]*>(?:<[^>]+>)*([^<]+)/g)].map(([, title]) => title);
  expect(titles.length).toBeGreaterThan(8);
  expect(titles.filter((title) => !title?.includes('ש '))).toEqual([]);
});

test('the picker of languages has it, by its name in itself', () => {
  const listed = [...shown('map.html').matchAll(/<option[^>]* lang="he"[^>]*>([^<]*)/g)];
  expect(listed.map(([, name]) => name)).toEqual(['Made language']);
});

test('it is read from the right, as its code says', () => {
  expect(built().direction).toBe('rtl');
});

test('built pages name it, and embeds have their words in it', () => {
  const { emitted, links, page } = built();
  expect(page).toBe('<html data-languages="en fr es ar he" lang="en">');
  expect(links.join()).toContain('rel="canonical" href="https://a.example/he/sources/"');
  expect(links.join()).toContain('hreflang="he" href="https://a.example/he/sources/"');
  // Those of the figure, of embeds without one, and of the rows told as a table.
  const named = emitted.flatMap((file) => /([\w-]+)\.he\.json$/.exec(file)?.[1] ?? []);
  expect(named.toSorted()).toEqual(['concentration', 'none', 'rows']);
});
