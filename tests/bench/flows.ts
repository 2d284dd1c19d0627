import type { Page } from 'playwright-core';
import { engineReady, mapReady } from '../site/lib/map-ready.ts';
import { type Bench, times, withPage } from './lib/bench-context.ts';
import { recordFrames, takeFrames } from './lib/frames.ts';
import type { Measurement } from './lib/report.ts';

const counts = [500, 5000, 20_000];

/** Length of the frames while the map is dragged, and of the longest after it is let go. */
export async function flows(bench: Bench): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const count of counts) {
    const { drag, redraw } = await withPage(bench, async (page) => {
      await page.goto(`${bench.site}?measure=received&year=2021&top=${count}`);
      await mapReady(page);
      await engineReady(page);
      await page.waitForTimeout(500);
      return dragAbout(page, times(bench, 6));
    });
    const name = count > 10_000 ? 'all' : count.toLocaleString('en');
    measurements.push(
      {
        what: `Frame while dragging, ${name} flows`,
        unit: 'ms',
        values: drag,
        goal: { under: 17, of: 'p95' },
      },
      { what: `Longest frame after the hand rests, ${name} flows`, unit: 'ms', values: redraw },
    );
  }
  return measurements;
}

async function dragAbout(page: Page, count: number): Promise<{ drag: number[]; redraw: number[] }> {
  const box = await page.locator('.map-leaflet').boundingBox();
  if (!box) throw new Error('The map has no size');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const drag: number[] = [];
  const redraw: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    const way = turn % 2 === 0 ? 1 : -1;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + way * 4, y);
    await page.evaluate(recordFrames);
    for (let step = 1; step <= 30; step++)
      await page.mouse.move(x + way * (4 + step * 3), y + step);
    drag.push(...(await page.evaluate(takeFrames)));
    await page.evaluate(recordFrames);
    await page.mouse.up();
    await page.waitForTimeout(400);
    redraw.push(Math.max(...(await page.evaluate(takeFrames))));
  }
  return { drag, redraw };
}
