import { expect } from 'vitest';
import type { Page } from 'playwright-core';

/** Opens the dialog of a figure on the gallery, alone on it, so that no other has to be drawn. */
export async function openEmbedDialog(page: Page, figure: string): Promise<void> {
  await page.getByRole('searchbox').fill(figure);
  await expect.poll(() => page.locator('.gallery__frame').count()).toBe(1);
  const one = page.locator('.gallery__figure', { has: page.getByText(figure, { exact: true }) });
  await one.getByRole('button').click();
  await page.locator('.embedding').waitFor();
}
