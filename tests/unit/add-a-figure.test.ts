import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureBuilt } from '../../data/build/ensure-built.ts';
import { places } from '../../data/build/paths.ts';
import type { DescribedFigure } from '../../src/embed/described-figure.ts';
import { copyProject, type ProjectCopy } from './lib/project-copy.ts';
import { tinyFigure, tinyFolder } from './lib/tiny-figure.ts';
import { tinyStory, tinyStoryFolder } from './lib/tiny-story.ts';

const run = promisify(execFile);
let copy: ProjectCopy;

/** One folder, and one line in the list of the page it stands on with what that line imports. */
beforeAll(async () => {
  await ensureBuilt(places, () => undefined);
  copy = copyProject('add-a-figure');
  for (const [file, text] of Object.entries(tinyFigure)) copy.write(`${tinyFolder}/${file}`, text);
  for (const [file, text] of Object.entries(tinyStory))
    copy.write(`${tinyStoryFolder}/${file}`, text);
  const list = 'src/pages/gender/sections.ts';
  copy.replace(list, '[still(refugeesBySex)', '[still(tinyFigure), still(refugeesBySex)');
  copy.replace(
    list,
    'import ',
    "import tinyFigure from '../../figures/tiny-figure/index.ts';\nimport ",
  );
  const show = ['tests/unit/lib/show-figure.ts', 'tiny-figure', 'tiny-story'];
  await run(process.execPath, ['--import', 'tsx', ...show], {
    cwd: copy.folder,
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
  });
}, 300_000);
afterAll(() => copy.remove());

const shown = (file: string) => readFileSync(join(copy.folder, 'shown', file), 'utf8');

test('it is drawn into its page when the site is built, from rows of its own', () => {
  const page = shown('gender.html');
  const from = page.indexOf('id="tiny-figure"');
  expect(from).toBeGreaterThan(0);
  expect(page.indexOf('id="refugees-by-sex"')).toBeGreaterThan(from);
  const section = page.slice(from, page.indexOf('</section>', from));
  const regions = Number(/Counted in (\d+) regions/.exec(section)?.[1]);
  expect(regions).toBeGreaterThan(3);
  // As built it is drawn for a narrow and for a wide page.
  expect(section.match(/<rect /g)?.length).toBe(2 * regions);
});

test('a story is one folder, too: listed with the others, told from its row', () => {
  expect(shown('stories.html')).toContain('href="/stories/tiny-story"');
  const page = shown('tiny-story.html');
  expect(page).toContain('<title>Un petit récit · ');
  expect(page).toMatch(/Il y a \d{3} lieux\./);
  expect(page).toContain('id="only-figure"');
});

test('the gallery lists it where its page has it, named in every language', () => {
  const { figures } = JSON.parse(shown('embed/figures.json')) as { figures: DescribedFigure[] };
  const ids = figures.map(({ id }) => id);
  expect(ids.indexOf('tiny-figure')).toBe(ids.indexOf('refugees-by-sex') - 1);
  const described = figures.find(({ id }) => id === 'tiny-figure');
  expect(described).toMatchObject({
    title: { en: 'Economies by region', ar: 'الاقتصادات حسب المنطقة' },
    kind: 'published',
    example: 'embed/tiny-figure/',
    page: 'gender/#tiny-figure',
  });
});

test('it can be embedded: a page, its script, its words', () => {
  const page = shown('embed/tiny-figure/index.html');
  expect(page).toContain('data-figure="tiny-figure"');
  const scripts = [...page.matchAll(/href="\.\.\/\.\.\/(assets\/[^"]+\.js)"/g)].map(
    ([, file = '']) => shown(file),
  );
  expect(scripts.some((script) => script.includes('tiny-figure:finding'))).toBe(true);
  const assets = join(copy.folder, 'shown/assets');
  const words = readdirSync(assets).find((name) => name.startsWith('words-')) ?? '';
  expect(shown(`assets/${words}/tiny-figure.fr.json`)).toContain('Économies par région');
});

test('its rows are exported with the code that reads them, as the tests of all figures find', async () => {
  const vitest = join(copy.folder, 'node_modules/vitest/vitest.mjs');
  const about = ['src/figures/figure/', 'tests/unit/figure-exports.test.ts'];
  const { stdout } = await run(
    process.execPath,
    [vitest, 'run', '--project', 'unit*', '--reporter', 'json', '-t', 'tiny-figure', ...about],
    {
      cwd: copy.folder,
      env: { ...process.env, VITEST: undefined, NODE_ENV: 'test' },
      maxBuffer: 1e8,
    },
  );
  const { numPassedTests, numFailedTests } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  expect({ numPassedTests, numFailedTests }).toEqual({ numPassedTests: 2, numFailedTests: 0 });
});
