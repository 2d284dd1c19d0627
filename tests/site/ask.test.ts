import { expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { journeys } from './lib/journey.ts';
import { withoutEngine } from './lib/page-ready.ts';

const visit = journeys();
const failing = /Failed to load resource|net::ERR_/;

test('a question is answered without the engine, and its chips ask another', async () => {
  const { page } = await visit('ask/', { expected: failing, prepare: withoutEngine });
  const field = page.getByRole('combobox', { name: 'Your question' });
  await field.fill('Who sends most to Nepal?');
  await field.press('Enter');
  const answer = page.locator('.ask__sentence');
  await expect
    .poll(() => answer.allInnerTexts())
    .toEqual([
      expect.stringMatching(
        /^By our own estimate the largest parts? of what Nepal received in 20\d\d came from .+80\s% interval/,
      ),
    ]);
  expect(await page.locator('.ask__rows li').count()).toBe(10);
  // The figure behind it, with its frame.
  const figure = page.locator('.ask__answer .figure');
  await expect.poll(() => figure.locator('svg.plot').count()).toBeGreaterThan(0);
  expect(await figure.getByRole('button', { name: /Embed/ }).count()).toBe(1);
  await page.locator('.ask__sql summary').click();
  expect(await page.locator('.ask__sql a').getAttribute('href')).toMatch(/\/sql\?q=/);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('combobox', { name: 'Year' }).selectOption('2021');
  await expect
    .poll(() => answer.allInnerTexts())
    .toEqual([expect.stringMatching(/^The most money to Nepal in 2021 came from/)]);
  await expect.poll(() => page.url()).toMatch(/\/ask\?is=partners/);
  await page.getByRole('combobox', { name: 'Economy' }).selectOption('MEX');
  await expect
    .poll(() => answer.allInnerTexts())
    .toEqual([expect.stringMatching(/money to Mexico in 2021 came from the United States/)]);
});

test('a group is asked about as a whole, and its numbers are drawn', async () => {
  const { page } = await visit(
    `ask/?q=${encodeURIComponent('How much did Africa receive in 2023?')}`,
    {
      expected: failing,
      prepare: withoutEngine,
    },
  );
  await expect
    .poll(() => page.locator('.ask__sentence').allInnerTexts())
    .toEqual([
      expect.stringMatching(/Africa, 2023: US\$[\d.]+\sbillion, the sum of .+ of the people/),
    ]);
  await expect.poll(() => page.locator('.ask__answer .figure svg.plot').count()).toBe(1);
  const whole = page.getByRole('link', { name: 'All about this group: Africa' });
  expect(await whole.getAttribute('href')).toMatch(/\/country\/region-africa$/);
  await page.getByRole('combobox', { name: 'Group' }).selectOption('group-sids');
  await expect
    .poll(() => page.locator('.ask__sentence').allInnerTexts())
    .toEqual([expect.stringMatching(/Small island developing states, 2023/)]);
  expect(await axeViolations(page)).toEqual([]);
});

test('what has two meanings has two answers, and what has none says what was understood', async () => {
  const { page } = await visit('ask/?q=remittances%20Mexico', {
    expected: failing,
    prepare: withoutEngine,
  });
  await expect.poll(() => page.locator('.ask__sentence').count()).toBe(2);
  const field = page.getByRole('combobox', { name: 'Your question' });
  await field.fill('Why do migrants leave Mexico?');
  await field.press('Enter');
  const none = page.locator('.ask__none');
  await expect.poll(() => none.innerText()).toContain('Not understood: Why');
  expect(await page.locator('.ask__sentence').count()).toBe(0);
  const near = none.getByRole('link');
  expect(await near.count()).toBe(3);
  await near.first().click();
  await expect.poll(() => page.locator('.ask__sentence').count()).toBe(1);
});

test('a question in the field above the map leads to its answer, in Arabic too', async () => {
  const { page } = await visit('', { expected: failing, prepare: withoutEngine });
  const field = page.getByRole('combobox', { name: /^Find a country/ });
  await field.click();
  await field.fill('Who sends most to Nepal?');
  await expect
    .poll(() => page.locator('.explore__search [role=option]').first().innerText())
    .toContain('Who sends most to Nepal?');
  await field.press('Enter');
  await expect.poll(() => page.locator('.ask__sentence').count()).toBe(1);
  const arabic = await visit('ar/ask/?q=' + encodeURIComponent('من يرسل أكثر إلى نيبال؟'), {
    expected: failing,
    prepare: withoutEngine,
  });
  await expect.poll(() => arabic.page.locator('.ask__sentence').count()).toBe(1);
});
