import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectText } from './lib/expect-text.ts';
import { heartbeat } from './lib/heartbeat.ts';
import { journeys } from './lib/journey.ts';
import { mapAnswers, rankedLines } from './lib/map-ready.ts';

const visit = journeys();

/** What wants more than there is, and what is said of it; without words it has no end of its own. */
const greedy = [
  [
    'WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t',
    null,
  ],
  [
    'SELECT sum(a.female::DOUBLE * b.male) FROM migrant_stock a, migrant_stock b, migrant_stock c',
    null,
  ],
  ['SELECT count(DISTINCT range) FROM range(1000000000000)', null],
  ["SELECT repeat('x', 1000000000) AS long", '1 row ·'],
  ["SELECT string_agg(repeat('x', 1000), '') FROM range(10000000)", 'more memory than there is'],
  ['FROM range(1000000)', 'The first 100,000 of more rows'],
] as const;

async function ask(page: Page, sql: string): Promise<void> {
  await page.getByRole('textbox', { name: /SQL statement/ }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(sql);
  await page.keyboard.press('Control+Enter');
}

test(
  'greedy statements end or are stopped, the page answers all the while and the map after them',
  { timeout: 150_000 },
  async () => {
    const { page } = await visit(`sql/?q=${encodeURIComponent('SELECT 6 * 7 AS answer')}`);
    await page.locator('.sql-editor[data-ready]').waitFor();
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.locator('.sql-result').waitFor({ timeout: 45_000 });
    const longestGap = await heartbeat(page);
    const gaps: Record<string, number> = {};
    for (const [sql, said] of greedy) {
      await ask(page, sql);
      if (said === null) {
        await expectText(page, /Running: [1-9]\d* of at most 30 seconds/);
        await page.getByRole('button', { name: 'Cancel' }).click();
        await expectText(page, 'Cancelled. Your text is kept.');
      } else {
        await page.locator('.sql-result, .notice--error').first().waitFor({ timeout: 45_000 });
        await expectText(page, said);
      }
      gaps[sql] = await longestGap();
    }
    expect(await page.locator('.sql-table tbody tr').count()).toBeLessThan(100);
    // The last has no end, and is left behind.
    await ask(page, greedy[0][0]);
    await expectText(page, /Running/);
    await page.getByRole('link', { name: 'Explore' }).click();
    await mapAnswers(page);
    await expect.poll(async () => (await rankedLines(page)).length).toBeGreaterThan(10);
    expect(Object.entries(gaps).filter(([, gap]) => gap > 1000)).toEqual([]);
  },
);
