import type { Locator, Page } from 'playwright-core';
import { axes, shareAt, type BrushId } from '../../../src/figures/corridor-table/axes.ts';

/** Waits until the corridors of a view are listed, or said to be none. */
export async function corridorsReady(page: Page): Promise<void> {
  await page.locator('.grid [data-row], .grid__none').first().waitFor({ timeout: 45_000 });
  // Years of a span are worked out one after the other.
  await page.locator('.corridors__desk:not([data-loading])').waitFor({ timeout: 60_000 });
}

/** Every listed corridor in order, as its two codes, from the links of a table that fits. */
export async function listedCorridors(page: Page): Promise<string[]> {
  const links = await page
    .locator('.grid__link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.map((href) => href.split('/').slice(-2).join(''));
}

/** How many corridors the table says it has. */
export async function corridorCount(page: Page): Promise<number> {
  return Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;
}

/** Drags the lower handle of a brush to a value. */
export async function dragLowerEnd(page: Page, id: BrushId, name: string, to: number) {
  const handle = page.getByRole('slider', { name: `${name}: lower end` });
  const track = handle.locator('..');
  await track.scrollIntoViewIfNeeded();
  const box = await boxOf(track);
  const own = await boxOf(handle);
  const y = box.y + box.height / 2;
  await page.mouse.move(own.x + own.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.3, y, { steps: 4 });
  await page.mouse.move(box.x + box.width * shareAt(axes[id], to), y, { steps: 4 });
  await page.mouse.up();
}

/** Goes on with the Tab key until what is in focus has a name. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let turn = 0; turn < 150; turn++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.textContent ??
        '',
    );
    if (name.test(label)) return;
  }
  throw new Error(`The Tab key never reached ${String(name)}`);
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Not in sight');
  return box;
}
