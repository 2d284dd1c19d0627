import type { Page } from 'playwright-core';
import { engineReady, mapReady } from '../site/lib/map-ready.ts';
import { type Bench, times, withPage } from './lib/bench-context.ts';
import type { Measurement } from './lib/report.ts';
import { settledParts } from './lib/settled.ts';

const parts = { picture: '.explore__map', whole: 'main' };
type Paints = Record<keyof typeof parts, number>;

/**
 * From a key to the new picture on the map, and to the last word of the page about it, unthrottled,
 * the engine running.
 */
export async function answers(bench: Bench): Promise<Measurement[]> {
  return withPage(bench, async (page) => {
    await page.goto(`${bench.site}?measure=received&year=2021`);
    await mapReady(page);
    await engineReady(page);
    const years = await changeYears(page, times(bench, 40));
    const focus = await changeFocus(page, times(bench, 30));
    return [...rows('Change of year', years, 16.7), ...rows('Focus of an economy', focus, 33)];
  });
}

function rows(what: string, paints: readonly Paints[], under: number): Measurement[] {
  const pictures = paints.map(({ picture }) => picture);
  const all = paints.map(({ whole }) => whole);
  return [
    { what: `${what}: the map`, unit: 'ms', values: pictures, goal: { under, of: 'p95' } },
    { what: `${what}: all of the page`, unit: 'ms', values: all, goal: { under: 50, of: 'p95' } },
  ];
}

async function changeYears(page: Page, count: number): Promise<Paints[]> {
  await page.getByRole('slider', { name: /year/i }).first().focus();
  const values: Paints[] = [];
  for (let turn = 0; turn < count; turn++) {
    // Back and forth over the whole span.
    const key = Math.floor(turn / 12) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight';
    values.push(await settledParts(page, () => page.keyboard.press(key), parts));
  }
  return values;
}

async function changeFocus(page: Page, count: number): Promise<Paints[]> {
  const values: Paints[] = [];
  const listed = page.locator('.ranked-button');
  for (let turn = 0; turn < count; turn++) {
    const row = listed.nth(turn % 10);
    await row.focus();
    values.push(await settledParts(page, () => page.keyboard.press('Enter'), parts));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(150);
  }
  return values;
}
