import type { Page } from 'playwright-core';

/** Path of the console with a statement in it. */
export const at = (sql: string, more = '') => `sql/?q=${encodeURIComponent(sql)}${more}`;

export async function editorReady(page: Page): Promise<void> {
  await page.locator('.sql-editor[data-ready]').waitFor();
}

export async function write(page: Page, sql: string): Promise<void> {
  await page.getByRole('textbox', { name: /SQL statement/ }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(sql);
}

/** The engine may have to come first. */
export async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.locator('.sql-result, .notice--error').first().waitFor({ timeout: 45_000 });
}

export function resultRows(page: Page): Promise<string[][]> {
  return page
    .locator('.sql-table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
    );
}
