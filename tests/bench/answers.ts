import type { Page } from 'playwright-core';
import { engineReady, mapReady } from '../site/lib/map-ready.ts';
import { type Bench, times, withPage } from './lib/bench-context.ts';
import type { Measurement } from './lib/report.ts';
import { settled } from './lib/settled.ts';

/** From a key to the new picture, unthrottled, the engine running. */
export async function answers(bench: Bench): Promise<Measurement[]> {
  return withPage(bench, async (page) => {
    await page.goto(`${bench.site}?measure=received&year=2021`);
    await mapReady(page);
    await engineReady(page);
    const years = await changeYears(page, times(bench, 40));
    const focus = await changeFocus(page, times(bench, 30));
    const goal = { under: 50, of: 'p95' } as const;
    return [
      { what: 'Change of year', unit: 'ms', values: years, goal },
      { what: 'Focus of an economy', unit: 'ms', values: focus, goal },
    ];
  });
}

async function changeYears(page: Page, count: number): Promise<number[]> {
  await page.getByRole('slider', { name: /year/i }).first().focus();
  const values: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    // Back and forth over the whole span.
    const key = Math.floor(turn / 12) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight';
    values.push(await settled(page, () => page.keyboard.press(key)));
  }
  return values;
}

async function changeFocus(page: Page, count: number): Promise<number[]> {
  const values: number[] = [];
  const listed = page.locator('.ranked-button');
  for (let turn = 0; turn < count; turn++) {
    const row = listed.nth(turn % 10);
    await row.focus();
    values.push(await settled(page, () => page.keyboard.press('Enter')));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(150);
  }
  return values;
}
