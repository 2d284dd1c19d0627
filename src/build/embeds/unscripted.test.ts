import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { DescribedFigure } from '../../embed/described-figure.ts';
import type { PictureNote } from '../../exports/embedding/picture-address.ts';
import { notesOf, placePages } from './place-pages.ts';
import { unscripted } from './unscripted.ts';

const site = mkdtempSync(join(tmpdir(), 'atlas-places-'));
afterAll(() => rmSync(site, { recursive: true }));

const put = (file: string, content: unknown) => {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), JSON.stringify(content));
};
const note = (more: Partial<PictureNote>): PictureNote => ({
  figure: 'top-partners',
  title: 'Nepal "received" most from Qatar',
  alternative: '',
  subtitle: '',
  source: 'Published figures. World Bank (CC BY 4.0)',
  kind: 'published',
  years: null,
  edition: '01234567',
  language: 'en',
  theme: 'light',
  width: 720,
  height: 600,
  page: 'country/NPL/#top-partners',
  embed: '',
  ...more,
});
put('pictures/top-partners/NPL.json', note({}));
put('pictures/fr/top-partners/NPL.json', note({ language: 'fr', title: 'Népal' }));
put('pictures/world-map/usual.json', note({ figure: 'world-map', page: '' }));
put('pictures/index.json', {
  'top-partners': { en: { svg: ['NPL', 'NPL-dark'], png: [] }, fr: { svg: ['NPL'], png: [] } },
});

const titles = { en: 'From whom', fr: 'De qui', es: 'De quién', ar: 'ممن' };
const figure = {
  id: 'top-partners',
  title: titles,
  example: 'embed/top-partners/?economies=MEX',
} as unknown as DescribedFigure;

test('an embed with its economy in its path has its picture where no script runs, in its language', async () => {
  const pages = await placePages(site, [figure], notesOf(site), null);
  expect(pages.map(({ folder, settings }) => [folder, settings])).toEqual([
    ['embed/top-partners/NPL', 'economies=NPL'],
    ['embed/top-partners/NPL/en', 'economies=NPL&lang=en'],
    ['embed/top-partners/NPL/fr', 'economies=NPL&lang=fr'],
    ['embed/top-partners/NPL/es', 'economies=NPL&lang=es'],
    ['embed/top-partners/NPL/ar', 'economies=NPL&lang=ar'],
  ]);
  const inside = (folder: string) => pages.find((page) => page.folder.endsWith(folder))?.unscripted;
  expect(inside('/NPL')).toContain('src="../../../pictures/top-partners/NPL.svg"');
  expect(inside('/NPL')).toContain('alt="Nepal &quot;received&quot; most from Qatar"');
  expect(inside('/fr')).toContain('src="../../../../pictures/fr/top-partners/NPL.svg"');
  // Without one in the language, the English one, which says so.
  expect(inside('/ar')).toMatch(/lang="en".*pictures\/top-partners\/NPL\.svg/);
  const [first] = await placePages(site, [figure], notesOf(site), 'https://atlas.example/');
  expect(first?.oembed?.file).toBe('oembed/embed/top-partners/NPL.json');
});

test('a frame of which only a script knows the economy shows no other’s picture, but words', async () => {
  const noteOf = notesOf(site);
  const { frame, words } = await unscripted(figure, 'NPL', noteOf, '../../');
  expect(frame).toBe('<p><a href="words.html">Words and sources</a></p>');
  for (const title of Object.values(titles)) expect(words).toContain(title);
  expect(words).toContain('the economy and the settings that it was asked for are not shown');
  expect(words).toContain('World Bank (CC BY 4.0)');
  const none = await unscripted({ id: 'none', title: titles }, 'usual', noteOf, '../../');
  expect(none.frame).not.toContain('<img');
  expect(none.words).toContain(titles.ar);
});

test('a picture that may not be of the settings that were asked for says which it has', async () => {
  const noteOf = notesOf(site);
  const map = await unscripted({ id: 'world-map', title: titles }, 'usual', noteOf, '../../');
  expect(map.frame).toContain('src="../../pictures/world-map/usual.svg"');
  expect(map.frame).toContain('this picture has the usual settings');
  expect(map.words).toMatch(/lang="fr"[^>]*>De qui<\/a><br \/>Sans script, cette image a les/);
  expect(map.words).toMatch(/<p lang="ar" dir="rtl">.*الإعدادات المعتادة/);
});
