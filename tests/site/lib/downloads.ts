import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Opens the dialog of the first Download button in a place. */
export async function openDownload(place: Locator): Promise<Locator> {
  await place
    .getByRole('button', { name: /^Download/ })
    .first()
    .click();
  const dialog = place.page().getByRole('dialog');
  await dialog.getByRole('button', { name: /^CSV/ }).waitFor();
  return dialog;
}

/** Takes a file of a format from the open dialog into a folder, and gives its path. */
export async function download(page: Page, format: string, folder: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${format}`) })
      .click(),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  await page.getByRole('dialog').getByText(basename(path)).waitFor();
  return path;
}
