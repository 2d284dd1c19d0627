import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The document in a frame of a page, once its figure is drawn. */
export async function drawnIn(page: Page, at: number): Promise<Frame> {
  const holder = page.locator('iframe').nth(at);
  await holder.waitFor();
  await holder.scrollIntoViewIfNeeded();
  const shown = await (await holder.elementHandle())?.contentFrame();
  if (!shown) throw new Error('No frame');
  await shown.locator('.embed[data-state=drawn]').waitFor();
  return shown;
}

/**
 * Waits until a frame is as high as the drawn figure in it.
 *
 * @param spare blank under the figure that is nothing amiss, px
 */
export async function fits(page: Page, at = 0, spare = 25): Promise<Frame> {
  const shown = await drawnIn(page, at);
  const holder = page.locator('iframe').nth(at);
  await expect
    .poll(async () => {
      const height = await holder.evaluate((one) => (one as HTMLElement).offsetHeight);
      const needed = await shown
        .locator('#root')
        .evaluate((one) => one.getBoundingClientRect().height);
      return needed > 250 && height >= needed && height - needed <= spare
        ? 'fits'
        : { height, needed };
    })
    .toBe('fits');
  return shown;
}
