import { expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { journeys } from './lib/journey.ts';
import { mapReady } from './lib/map-ready.ts';

const visit = journeys();
const sums = '.map-clusters .map-cluster:not(.map-cluster-ring), .map-clusters .map-cluster-line';

test('small flows are summed by region when asked, read with mouse and keys, and split as one zooms in', async () => {
  const { page } = await visit('?year=2021', { viewport: { width: 1280, height: 900 } });
  await mapReady(page);
  await page.getByText('Filter', { exact: true }).click();
  await page.getByRole('radio', { name: 'summed by region' }).check({ force: true });
  await expect.poll(() => page.url()).toContain('small=regions');
  await expect.poll(() => page.locator(sums).count()).toBeGreaterThan(15);
  const panel = page.getByRole('region', { name: 'Small flows, summed' });
  const account = panel.locator('.clusters__account');
  expect(await account.innerText()).toMatch(/own: US\$448\sbillion.*In sums: US\$333\sbillion/);

  await page.evaluate(() => scrollTo(0, 0));
  // A node under the pointer says what meets there.
  const node = await page
    .locator('.map-clusters .map-cluster-node')
    .evaluate((path: SVGPathElement) => {
      const [x = 0, y = 0] =
        path.getAttribute('d')?.slice(1).split('h')[0]?.split(' ').map(Number) ?? [];
      const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(path.getScreenCTM()!);
      return { left, top };
    });
  await page.mouse.move(node.left + 60, node.top + 60);
  await page.mouse.move(node.left, node.top);
  await expect
    .poll(() => page.locator('.floating-card').innerText())
    .toMatch(/come in: US\$.*\n?.*go out: US\$/);
  await page.mouse.move(5, 5);

  // By keys, from the list: its parts, and the way to its corridors.
  await panel.locator('summary').focus();
  await page.keyboard.press('Enter');
  const rows = panel.locator('.clusters__row');
  expect(await rows.count()).toBe(25);
  await page.keyboard.press('Tab');
  const between = rows.filter({ hasText: '→' }).first();
  await between.focus();
  await page.keyboard.press('Enter');
  expect(await between.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => page.locator('.map-flow-pointed').count()).toBe(1);
  const picked = panel.locator('.clusters__picked');
  expect(await picked.innerText()).toMatch(/Total: US\$.*Corridors: [\d,]+/);
  expect(await axeViolations(page)).toEqual([]);

  // Nearer by, parts leave the sums; nothing is lost.
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(60);
  expect(await account.innerText()).toMatch(/own: US\$448\sbillion.*In sums: US\$333\sbillion/);
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => account.innerText()).toMatch(/own: US\$746\sbillion.*In sums: US\$35/);
  await page.getByRole('button', { name: 'Show the whole world' }).click();
  await expect.poll(() => rows.count()).toBe(25);

  await rows.filter({ hasText: 'Africa → Europe' }).click();
  await picked.getByRole('link').click();
  await page.waitForURL(/corridors\/?\?.*sender_region=africa.*receiver_region=europe/);
});

test('a focus on a phone in Arabic has its small partners in sums, by keys too', async () => {
  const { page } = await visit('ar/?focus=NPL&year=2021&top=10&small=regions', {
    viewport: { width: 360, height: 740 },
  });
  await mapReady(page);
  await expect.poll(() => page.locator(sums).count()).toBeGreaterThan(2);
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.locator('.map-field').focus();
  const told = page.locator('.map output');
  for (let step = 0; step < 20 && !(await told.innerText()).includes('عدد الممرات'); step++)
    await page.keyboard.press('PageDown');
  expect(await told.innerText()).toMatch(/←.*عدد الممرات/);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.clusters__picked').count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
});

test('an embed of the setting draws the same sums, and of costs says why it has none', async () => {
  const { page } = await visit('embed/world-map/?year=2021&small=regions&lang=fr', {
    viewport: { width: 900, height: 700 },
  });
  await expect.poll(() => page.locator(sums).count(), { timeout: 20_000 }).toBeGreaterThan(15);
  const text = await page.locator('main').innerText();
  expect(text).toContain('Bandes ouvertes');
  expect(text).toContain('Afrique');
  expect(text).not.toMatch(/flow-clusters|\{\{|undefined/);
  await page.goto(page.url().replace('small=', 'measure=cost_to&small=').replace('year=2021&', ''));
  await expect
    .poll(() => page.locator('.embed__problems').innerText())
    .toMatch(/coûts|additionnent/);
});
