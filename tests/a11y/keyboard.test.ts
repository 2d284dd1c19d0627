import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { journeys } from '../site/lib/journey.ts';
import { expectText } from '../site/lib/expect-text.ts';
import { mapAnswers } from '../site/lib/map-ready.ts';
import { figuresReady } from '../site/lib/page-ready.ts';
import { judgeFocus } from './lib/focus-pixels.ts';

const visit = journeys();

/** Presses Tab until what has the focus fits; fails when it never does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

test('the first Tab offers to skip to the content', async () => {
  const { page } = await visit('');
  await mapAnswers(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
});

test('the map is read and picked from with the keyboard alone', async () => {
  const { page } = await visit('?measure=received&year=2021');
  await mapAnswers(page);
  await tabTo(page, '[role=application]');
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => page.locator('[role=application] ~ output').innerText())
    .toMatch(/\p{L}+: .*(received|No data)/u);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('focus=');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).not.toContain('focus=');
});

test('a country is found, its year changed and its list read with the keyboard alone', async () => {
  const { page } = await visit('?measure=received&year=2021');
  await mapAnswers(page);
  await tabTo(page, '[role=combobox], .economy-search__input');
  await page.locator('[role=combobox][aria-expanded=true]').waitFor();
  await page.keyboard.type('Nepal', { delay: 30 });
  const first = page.locator('[role=option]').first();
  await expect.poll(() => first.innerText()).toContain('Nepal');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('focus=NPL');
  await tabTo(page, 'input[type=range]');
  await page.keyboard.press('ArrowRight');
  await expectText(page, '2022');
  await tabTo(page, '.ranked-button, [role=radio], input[type=radio]');
});

test.each([
  ['the map', '?measure=received&year=2021&focus=MEX', 34],
  ['a page of figures', 'corridor/USA/MEX', 24],
])('what has the focus is seen to have it: %s', async (_, path, stops) => {
  const { page } = await visit(path);
  await (path.startsWith('?') ? mapAnswers(page) : figuresReady(page));
  const unseen: string[] = [];
  const judged: string[] = [];
  for (let step = 0; step < stops; step++) {
    await page.keyboard.press('Tab');
    const found = await judgeFocus(page);
    if (found) judged.push(found.what);
    if (found?.seen === false) unseen.push(found.what);
  }
  expect(unseen).toEqual([]);
  expect(judged.length).toBeGreaterThan(stops / 2);
  if (path.startsWith('?'))
    expect(judged.some((what) => what.startsWith('DIV World map'))).toBe(true);
});

test('the points of a chart are read one after the other, in one stop of the keyboard', async () => {
  const { page } = await visit('country/MEX');
  await figuresReady(page);
  const chart = page.locator('[id="money-over-time"] svg.plot[tabindex]');
  await chart.focus();
  await page.keyboard.press('End');
  const told = page.locator('.plot-readout');
  await expect.poll(() => told.innerText()).toMatch(/· 20\d\d · US\$[\d.]+\s.*\n?.*US\$/s);
  const last = await told.innerText();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => told.innerText()).not.toBe(last);
  await page.keyboard.press('Escape');
  await expect.poll(() => told.isVisible()).toBe(false);
  await page.keyboard.press('Tab');
  expect(await chart.evaluate((svg) => svg.contains(document.activeElement))).toBe(false);
});

test('a pointer reads the moment it is over, goes over to what is told, and Escape puts it away', async () => {
  const { page } = await visit('country/MEX');
  await figuresReady(page);
  const chart = page.locator('[id="money-over-time"] svg.plot[data-read]');
  await chart.scrollIntoViewIfNeeded();
  const place = await chart.boundingBox();
  if (!place) throw new Error('No chart');
  const told = page.locator('.plot-readout');
  const over = (part: number) =>
    page.mouse.move(place.x + place.width * part, place.y + place.height * 0.6);
  await over(0.5);
  await over(0.7);
  // Both lines of the moment, and what is measured.
  await expect.poll(() => told.innerText()).toMatch(/20[01]\d · US\$[\d.]+[^]*US\$/);
  const first = await told.innerText();
  await over(0.3);
  await expect.poll(() => told.innerText()).not.toBe(first);
  expect(await chart.locator('g[aria-hidden] line').count()).toBe(1);
  const box = await told.boundingBox();
  if (!box) throw new Error('Nothing is told');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
  await page.waitForTimeout(700);
  expect(await told.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await told.isVisible()).toBe(false);
  await page.mouse.move(4, 4);
  await over(0.4);
  await expect.poll(() => told.isVisible()).toBe(true);
  await page.mouse.move(4, 4);
  await expect.poll(() => told.isVisible()).toBe(false);
});

test('a row of a chart leads to its corridor by Enter', async () => {
  const { page } = await visit('country/MEX');
  await figuresReady(page);
  const chart = page.locator('[id="top-partners"] svg.plot[tabindex]').first();
  await chart.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => page.locator('.plot-readout').innerText()).toContain('United States');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('corridor/USA/MEX');
});

test('a pointer goes over to the card of the map, and Escape puts it away', async () => {
  const { page } = await visit('?measure=received&year=2021');
  await mapAnswers(page);
  const box = await page.locator('.map-leaflet .map-shape[data-economy=BRA]').first().boundingBox();
  if (!box) throw new Error('Brazil is not on the map');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const card = page.locator('.floating-card__box');
  await page.locator('.floating-card__box[data-reachable]').waitFor();
  const place = await card.boundingBox();
  if (!place) throw new Error('No card');
  await page.mouse.move(place.x + 12, place.y + 12, { steps: 4 });
  // Longer than a card waits for a pointer that does not come.
  await page.waitForTimeout(700);
  expect(await card.innerText()).toContain('Brazil');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
});

test('a play of the years says nothing until it rests, and then once', async () => {
  const { page } = await visit('?measure=received&year=1990', { reducedMotion: 'no-preference' });
  await mapAnswers(page);
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    const live = '[aria-live], output, [role=status], [role=alert]';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        if (region) told.push(region.textContent ?? '');
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const told = () => page.evaluate<string[]>('globalThis.told');
  await page.locator('.years__play').click();
  await page.waitForTimeout(1500);
  expect(await page.locator('.years__year').innerText()).not.toBe('1990');
  expect(await told()).toEqual([]);
  await expect.poll(told).toHaveLength(1);
});

test('what is chosen is seen where colours are the user’s', async () => {
  const { page } = await visit('?measure=received&year=2021&focus=MEX');
  await mapAnswers(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const grounds = await page
    .locator('.toggles__row')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [true, false].map((chosen) =>
          [...row.querySelectorAll('input')]
            .filter(({ checked }) => checked === chosen)
            .map(({ nextElementSibling: shown }) =>
              shown ? getComputedStyle(shown).backgroundColor : '',
            ),
        ),
      ),
    );
  expect(grounds.length).toBeGreaterThan(1);
  for (const [chosen = [], others = []] of grounds)
    for (const ground of chosen) expect(others).not.toContain(ground);
  // Where edges alone tell the page and the view, those of the others are not seen.
  for (const choices of ['.header__nav .header__link', '.view-tabs > button']) {
    const edges = await page
      .locator(choices)
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderBlockEndColor));
    expect(edges.length, choices).toBeGreaterThan(2);
    expect(new Set(edges).size, choices).toBe(2);
  }
});

test('the page is named after the view', async () => {
  const { page } = await visit('');
  await mapAnswers(page);
  expect(await page.title()).toBe('Remittance Atlas');
  await page.locator('.ranked-button[data-economy=MEX]').click();
  await expect.poll(() => page.title()).toMatch(/^Mexico: .+ · Remittance Atlas$/);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('panel__heading');
});
