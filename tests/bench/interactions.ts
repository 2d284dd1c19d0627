import type { Page } from 'playwright-core';
import { corridorsReady } from '../site/lib/corridors.ts';
import { mapAnswers } from '../site/lib/map-ready.ts';
import { figuresReady } from '../site/lib/page-ready.ts';
import { type Bench, times, withPage } from './lib/bench-context.ts';
import { recordInteractions, takeInteractions, type Interaction } from './lib/interactions.ts';
import type { Measurement } from './lib/report.ts';

/**
 * Interaction to next paint, as the browser tells it, of each press and key of a journey of a policymaker, a
 * researcher and a communications team, on a processor four times slower.
 */
export async function interactions(bench: Bench): Promise<Measurement[]> {
  const rows: Measurement[] = [];
  for (const [who, { path, go }] of Object.entries(journeys)) {
    const values: number[] = [];
    for (let run = 0; run < times(bench, 3); run++)
      await withPage(bench, async (page) => {
        await page.addInitScript(recordInteractions);
        const session = await page.context().newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        await page.goto(new URL(path, bench.site).href);
        const note = async () => {
          // The last is told of a little after it was painted.
          await page.waitForTimeout(500);
          for (const seen of await page.evaluate(takeInteractions)) {
            values.push(seen.duration);
            if (tells) console.log(`  ${who}: ${told(seen)}`);
          }
        };
        await go(page);
        await note();
      });
    rows.push({
      what: `Interaction to next paint, ${who}`,
      unit: 'ms',
      values,
      goal: { under: 100, of: 'p95' },
    });
  }
  return rows;
}

/** Whether each interaction is printed, with what took its time. */
const tells = process.env['ATLAS_BENCH_TELLS'] !== undefined;

function told({ kind, target, duration, waited, heard }: Interaction): string {
  const rest = duration - waited - heard;
  const parts = [duration, waited, heard, rest].map((ms) => ms.toFixed(0).padStart(5));
  return `${parts.join(' ')} ms in all, waited, heard, painted: ${kind} ${target}`;
}

/** What each does. */
const journeys: Record<string, { path: string; go: (page: Page) => Promise<void> }> = {
  policymaker: {
    path: '',
    async go(page) {
      await mapAnswers(page);
      await page.locator('.map-leaflet [data-economy=IND]').first().click();
      await press(page, page.getByRole('slider').first(), ['ArrowLeft', 'ArrowLeft', 'ArrowRight']);
      await page.locator('.ranked-button').nth(2).click();
      await page.waitForTimeout(500);
      await page.locator('main a[href*="country/"]').first().click();
      await figuresReady(page);
      await page.locator('.toggles__option').nth(1).click();
      await page.waitForTimeout(500);
      await page.locator('.figure summary').first().click();
      await page.waitForTimeout(500);
      await page.locator('main a[href*="corridor/"]').first().click();
      await figuresReady(page);
    },
  },
  researcher: {
    path: 'corridors/',
    async go(page) {
      await corridorsReady(page);
      await page.getByRole('columnheader').nth(2).getByRole('button').first().click();
      await page.waitForTimeout(500);
      await press(page, page.getByRole('slider').first(), ['ArrowRight', 'ArrowRight']);
      await page.getByRole('checkbox').first().click();
      await page.waitForTimeout(500);
      await page.locator('.grid [data-row]').first().click();
    },
  },
  'communications team': {
    path: 'gender/',
    async go(page) {
      await figuresReady(page);
      await page.locator('.toggles__option').nth(1).click();
      await page.waitForTimeout(500);
      await page
        .getByRole('button', { name: /^Embed/ })
        .first()
        .click();
      await page.locator('.embedding').waitFor();
      await page.waitForTimeout(500);
      await page.locator('.embedding input[type=radio]').nth(1).click();
      await page.waitForTimeout(500);
      await page.keyboard.press('Escape');
      await page
        .getByRole('button', { name: /^Picture/ })
        .first()
        .click();
      await page.getByRole('dialog').waitFor();
    },
  },
};

async function press(page: Page, at: ReturnType<Page['locator']>, keys: readonly string[]) {
  await at.focus();
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
  }
}
