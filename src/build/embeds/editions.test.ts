import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bringBack, putAside, writeEdition } from './editions.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-editions-'));
afterAll(() => rmSync(folder, { recursive: true }));

function site(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, file)), { recursive: true });
    writeFileSync(join(folder, name, file), text);
  }
  return join(folder, name);
}

const manifest = (edition: string) => ({
  edition,
  made: '2026-11-25',
  files: { 'answers/a/all': { path: `page/a-${edition}.json`, bytes: 1, rawBytes: 1 } },
  bundles: `page/bundles-${edition}`,
});
const code = (edition: string) => ({
  script: `assets/open-${edition}.js`,
  style: 'assets/style.css',
  all: [`assets/open-${edition}.js`, 'assets/style.css'],
});
const built = (name: string, edition: string, style: string) =>
  site(name, {
    [`assets/open-${edition}.js`]: 'code',
    'assets/style.css': style,
    [`data/page/a-${edition}.json`]: 'answer',
    [`data/page/bundles-${edition}/economy/MEX.json`]: 'bundle',
  });

test('an edition outlives the site that made it, and changes nothing in the next', async () => {
  const first = built('first', '11111111', 'old');
  await writeEdition(first, manifest('11111111'), code('11111111'));
  const aside = join(folder, 'aside');
  expect(await putAside(first, aside, '22222222')).toEqual(['11111111']);
  const second = built('second', '22222222', 'new');
  await bringBack(aside, second);
  for (const file of [
    'data/editions/11111111.json',
    'data/editions/11111111.files.json',
    'assets/open-11111111.js',
    'data/page/a-11111111.json',
    'data/page/bundles-11111111/economy/MEX.json',
  ])
    expect(existsSync(join(second, file)), file).toBe(true);
  expect(readFileSync(join(second, 'assets/style.css'), 'utf8')).toBe('new');
});

test('versions of the scripts that other sites hold to their content outlive it, too', async () => {
  const first = site('scripts', {
    'embed/embed.js': 'newest',
    'embed/embed-0123abcd.js': 'version',
    'embed/remittance-figure-0123abcd.js': 'version',
    'embed/world-map/index.html': 'page',
  });
  const aside = join(folder, 'scripts-aside');
  await putAside(first, aside, '22222222');
  const second = site('scripts-next', { 'embed/embed-0123abcd.js': 'the same' });
  await bringBack(aside, second);
  const kept = (file: string) => readFileSync(join(second, 'embed', file), 'utf8');
  expect(kept('embed-0123abcd.js')).toBe('the same');
  expect(kept('remittance-figure-0123abcd.js')).toBe('version');
  for (const other of ['embed.js', 'world-map/index.html'])
    expect(existsSync(join(second, 'embed', other)), other).toBe(false);
});

test('the edition that is built anew is not put aside, nor is anything where there is none', async () => {
  const first = built('again', '33333333', 'old');
  await writeEdition(first, manifest('33333333'), code('33333333'));
  expect(await putAside(first, join(folder, 'none'), '33333333')).toEqual([]);
  expect(await putAside(join(folder, 'nowhere'), join(folder, 'none'), '33333333')).toEqual([]);
  await bringBack(join(folder, 'none'), first);
});
