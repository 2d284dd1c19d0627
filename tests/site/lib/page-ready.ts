import type { Page } from 'playwright-core';

/** What keeps the engine from coming, as a host that lacks the file would. */
export async function withoutEngine(page: Page): Promise<void> {
  await page.route('**/engine-*', (route) => route.fulfill({ status: 404 }));
}

/** Waits until a page of figures has every one of them drawn, said to be empty, or failed. */
export async function figuresReady(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector('section.figure') !== null &&
      document.querySelector('.figure__waiting') === null,
    undefined,
    { timeout: 30_000 },
  );
}

/** Opens the figures that a phone folds to their findings, once the page answers. */
export async function unfoldFigures(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const folded = document.querySelectorAll<HTMLElement>('.figure__unfold[aria-expanded=false]');
    for (const button of folded) button.click();
    return folded.length === 0;
  });
}

/** The id of every figure of a page that has neither a picture nor a sentence that says why. */
export function mutedFigures(page: Page): Promise<string[]> {
  return page.locator('section.figure').evaluateAll((figures) =>
    figures
      .filter((figure) => {
        const picture = figure.querySelector('.figure__picture');
        const drawn = picture?.querySelector('svg, table, li') ?? null;
        const said = picture?.querySelector('.figure__empty')?.textContent?.trim() ?? '';
        const broken = picture?.querySelector('[role=alert], .notice') ?? null;
        return broken !== null || (drawn === null && said.length < 20);
      })
      .map(({ id }) => id),
  );
}

/** Opens the rows of a figure and gives them as lines of text, a space between cells. */
export async function figureRows(page: Page, figure: string): Promise<string[]> {
  const place = page.locator(`section.figure[id="${figure}"]`);
  await place.locator('.figure__rows summary').click();
  await place.locator('tbody tr').first().waitFor();
  return place
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children]
          .map((cell) => (cell.textContent ?? '').replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim())
          .join(' | '),
      ),
    );
}

/** What a user reads in the page's own part, with plain spaces. */
export async function mainText(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replaceAll(/[\s\u00a0\u202f]+/g, ' ');
}
