import { expect, test } from 'vitest';
import { newestMatrixYear } from '../../src/domain/editions/matrices.ts';
import { openingYear } from '../../src/figures/world-map/settings/settings.ts';
import { expectText } from './lib/expect-text.ts';
import { journeys, type Visit } from './lib/journey.ts';
import { mapAnswers, mapReady } from './lib/map-ready.ts';

const visit = journeys();
const newest = openingYear('received', 'headline');

const finding = ({ page }: Visit) => page.locator('.explore-title__finding').innerText();
const choice = ({ page }: Visit, name: RegExp) => page.getByRole('radio', { name });

test('the map opens on the newest year, and says that its lines are modelled', async () => {
  const opened = await visit('');
  await mapAnswers(opened.page);
  expect(newest).toBeGreaterThan(newestMatrixYear);
  await expect.poll(() => finding(opened)).toMatch(new RegExp(`in ${newest}: US\\$`));
  expect(await finding(opened)).toMatch(new RegExp(`modelled: .* no matrix for ${newest}`));
  await expectText(opened.page, `Ranked, ${newest}`);
  await expectText(opened.page, /Dashed lines: modelled/);
  await expectText(opened.page, /Center for Global Development/);
  expect(await choice(opened, /^Modelled, /).isChecked()).toBe(true);
  expect(new URL(opened.page.url()).search).toBe('');
});

test('the published matrix is one press away, and so is the way back', async () => {
  const opened = await visit('');
  const { page } = opened;
  await mapAnswers(page);
  await choice(opened, /^World Bank’s matrix, /).check();
  await expect.poll(() => page.url()).toContain(`year=${newestMatrixYear}`);
  await expect.poll(() => finding(opened)).toContain(`in ${newestMatrixYear}`);
  expect(await finding(opened)).not.toMatch(/modelled/);
  await expectText(page, /Lines: thick end sends/);
  await choice(opened, /^Modelled, /).check();
  await expect.poll(() => finding(opened)).toMatch(/modelled/);
  await page.goBack();
  await expect.poll(() => finding(opened)).toContain(`in ${newestMatrixYear}`);
  expect(await choice(opened, /^World Bank/).isChecked()).toBe(true);
  await page.goBack();
  await expect.poll(() => finding(opened)).toContain(`in ${newest}`);
  expect(new URL(page.url()).search).toBe('');
});

test('the keyboard goes from the one to the other', async () => {
  const opened = await visit('');
  await mapAnswers(opened.page);
  await choice(opened, /^Modelled, /).focus();
  await opened.page.keyboard.press('ArrowRight');
  await expect.poll(() => opened.page.url()).toContain(`year=${newestMatrixYear}`);
});

test('an economy’s partners of the newest year come without the engine', async () => {
  const opened = await visit('?focus=MEX', {
    viewport: { width: 360, height: 640 },
    expected: /engine-|ERR_FAILED/,
    prepare: (page) => page.route(/\/engine-/, (route) => route.abort()),
  });
  await mapReady(opened.page);
  await expect
    .poll(() => finding(opened))
    .toMatch(new RegExp(`Mexico received from abroad in ${newest}, this atlas estimates`));
  await expectText(opened.page, `modelled, ${newest}`);
});

test('who chooses a publisher reads the newest year of that publisher', async () => {
  const opened = await visit('');
  await mapAnswers(opened.page);
  await choice(opened, /^KNOMAD/).check();
  const year = openingYear('received', 'knomad');
  await expect.poll(() => opened.page.url()).toContain('series=knomad');
  await expect.poll(() => finding(opened)).toContain(`in ${year}`);
  await expect.poll(() => opened.page.getByText(/There are no figures for/).count()).toBe(0);
});
