import { expect, inject, test, beforeAll, afterAll } from 'vitest';
import type { Page } from 'playwright-core';
import type { PictureList, PictureNote } from '../../src/exports/embedding/picture-address.ts';
import { axeViolations } from './lib/axe.ts';
import { openEmbedDialog } from './lib/embed-dialog.ts';
import { journeys } from './lib/journey.ts';
import { plainHost, type PlainHost } from './lib/plain-host.ts';

const open = journeys();
let host: PlainHost;
let atlas: string;

beforeAll(async () => {
  atlas = inject('site');
  host = await plainHost();
});
afterAll(() => host.close());

const read = async <T>(path: string) => (await (await fetch(atlas + path)).json()) as T;

/** Texts of an SVG that reach out of it, laid out with the faces that this machine has. */
async function textsOutside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { width, height } = document.documentElement.getBoundingClientRect();
    return [...document.querySelectorAll('text')]
      .filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return left < -1 || right > width + 1 || top < -1 || bottom > height + 1;
      })
      .map((text) => text.textContent ?? '');
  });
}

test('the site lists its pictures; each is there as it says, for pages of any site', async () => {
  const list = await read<PictureList>('pictures/index.json');
  expect(list['top-partners']?.en?.svg).toContain('NPL');
  expect(Object.keys(list).length).toBeGreaterThan(55);
  for (const language of ['en', 'fr', 'es', 'ar'] as const)
    expect(list['corridor-amount']?.[language]?.svg).toContain('SAU-BGD');
  const path = 'pictures/top-partners/NPL';
  const note = await read<PictureNote>(`${path}.json`);
  expect(note).toMatchObject({ figure: 'top-partners', kind: 'published', theme: 'light' });
  expect(note.title).toContain('Nepal');
  expect(note.alternative).toContain('US$');
  expect(note.source).toContain('CC BY 4.0');
  expect((await fetch(atlas + note.page)).status).toBe(200);
  const svg = await fetch(`${atlas}${path}.svg`);
  expect(svg.headers.get('Content-Type')).toContain('image/svg+xml');
  expect(svg.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(await svg.text()).toContain(`height="${note.height}"`);
  const png = await fetch(`${atlas}pictures/top-partners/MEX.png`);
  const bytes = Buffer.from(await png.arrayBuffer());
  const example = await read<PictureNote>('pictures/top-partners/MEX.json');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
    1080,
    Math.round(example.height * 1.5),
  ]);
});

test('in every language all texts of all usual pictures are within them', async () => {
  const list = await read<PictureList>('pictures/index.json');
  // Opened alone, Arabic ones go by their anchors: the site's policy leaves their rules to other programs.
  const { page } = await open('pictures/world-map/usual.svg', { expected: /inline style/i });
  for (const [language, folder] of [
    ['en', ''],
    ['ar', 'ar/'],
    ['fr', 'fr/'],
  ] as const)
    for (const [figure, names] of Object.entries(list)) {
      const place = names.fr?.svg[0] ?? '';
      await page.goto(`${atlas}pictures/${folder}${figure}/${place}.svg`);
      expect(await textsOutside(page), `${figure} in ${language}`).toEqual([]);
    }
});

test('in a frame in which no script runs stand the picture and its words, or words alone', async () => {
  const frame = (address: string) =>
    `<iframe sandbox src="${atlas}embed/${address}" width="600" height="600"></iframe>`;
  const { page } = await open(
    host.page(
      'unscripted',
      frame('top-partners/NPL/') + frame('world-map/') + frame('top-partners/?economies=NPL'),
    ),
    {
      site: host.url,
      asks: [new URL(atlas).origin],
      expected: /Blocked script execution/,
    },
  );
  const [placed, map, asked] = [0, 1, 2].map((at) => page.frameLocator('iframe').nth(at));
  const drawn = placed!.getByRole('img', { name: /Nepal/ });
  await expect
    .poll(() => drawn.evaluate((one) => (one as HTMLImageElement).naturalWidth))
    .toBe(720);
  expect(await placed!.getByRole('link').getAttribute('href')).toContain('country/NPL/');
  await expect.poll(() => map!.getByRole('img').count()).toBe(1);
  // Which economy is asked for only a script could read: no other's picture stands there.
  await asked!.getByText('From whom money comes', { exact: false }).first().waitFor();
  expect(await asked!.getByRole('img').count()).toBe(0);
  await asked!.getByRole('link', { name: 'Words and sources' }).click();
  await asked!.getByText('D’où vient l’argent', { exact: false }).waitFor();
  expect(await asked!.getByText('CC BY 4.0').count()).toBe(1);
});

test('an embed with economy and language in its path is that of the query string', async () => {
  const { page } = await open('embed/top-partners/NPL/fr/');
  await page.locator('.embed[data-state=drawn]').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  expect(await page.locator('h1').textContent()).toContain('Népal');
  await expect.poll(() => page.title()).toContain('Népal');
});

test('a host without rewrites tells of an unknown figure in the embed’s own words', async () => {
  const { page } = await open('embed/tea-leaves/', {
    expected: /404/,
    prepare: (fresh) =>
      fresh.route(/\/embed\/tea-leaves\//, async (route) => {
        const response = await fetch(`${atlas}404.html`);
        await route.fulfill({
          status: 404,
          contentType: 'text/html',
          body: await response.text(),
        });
      }),
  });
  await expect.poll(() => page.locator('#root').textContent()).toMatch(/“tea-leaves” is not/);
  expect(await page.locator('header').count()).toBe(0);
});

test('the dialog gives the picture’s address and names the frame in the embed’s language', async () => {
  const { page } = await open('embed/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.getByRole('searchbox').fill('top-partners');
  await expect.poll(() => page.locator('.gallery__frame').count()).toBe(1);
  await openEmbedDialog(page, 'top-partners');
  const dialog = page.getByRole('dialog');
  const code = dialog.locator('.embedding__text');
  const language = dialog.getByRole('combobox', { name: 'Language', exact: true });
  await language.selectOption('fr');
  await expect.poll(() => code.inputValue(), { timeout: 30_000 }).toContain('title="Mexique');
  expect(await code.inputValue()).toContain('/embed/top-partners/MEX/fr/"');
  await dialog.locator('label', { hasText: /^Element$/ }).click();
  await expect
    .poll(() => code.inputValue(), { timeout: 30_000 })
    .toMatch(/economies="MEX" lang="fr"\s+label="Mexique/);
  await language.selectOption('en');
  await dialog.locator('label', { hasText: /^Picture$/ }).click();
  await expect
    .poll(() => code.inputValue())
    .toMatch(/<img src="[^"]*pictures\/top-partners\/MEX\.png"/);
  expect(await code.inputValue()).toMatch(/alt="[^"]*United States/);
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Copy address of the SVG' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\/pictures\/top-partners\/MEX\.svg$/);
  await dialog.getByLabel('Colours').selectOption('dark');
  await dialog
    .getByText('npm run pictures -- --figure top-partners --place MEX --theme dark')
    .waitFor();
});
