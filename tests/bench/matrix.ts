import { figuresReady } from '../site/lib/page-ready.ts';
import { type Bench, times, withPage } from './lib/bench-context.ts';
import { recordFrames, takeFrames } from './lib/frames.ts';
import type { Measurement } from './lib/report.ts';
import { settledParts } from './lib/settled.ts';

/**
 * All economies against all on one canvas, unthrottled: from a change of their order to the whole
 * picture, and the frames while a pointer reads cell after cell.
 */
export async function matrix(bench: Bench): Promise<Measurement[]> {
  return withPage(bench, async (page) => {
    await page.goto(`${bench.site}flows/?cells=all&year=2021`);
    await figuresReady(page);
    const canvas = page.locator('.matrix__canvas');
    await canvas.waitFor({ timeout: 120_000 });
    await page.waitForTimeout(2_000);
    const order = page.getByRole('combobox', { name: 'In order of' });
    const drawn: number[] = [];
    await order.focus();
    for (let turn = 0; turn < times(bench, 20); turn++) {
      // From size to region, and back.
      const key = turn % 2 === 0 ? 'ArrowDown' : 'ArrowUp';
      const parts = await settledParts(page, () => page.keyboard.press(key), { matrix: '.matrix' });
      drawn.push(parts.matrix);
    }
    const box = await canvas.boundingBox();
    if (!box) throw new Error('The matrix has no size');
    await page.evaluate(recordFrames);
    for (let step = 1; step <= 60 * times(bench, 4); step++)
      await page.mouse.move(
        box.x + 90 + ((step * 7) % (box.width - 120)),
        box.y + 20 + ((step * 3) % (Math.min(box.height, 700) - 40)),
      );
    const reading = await page.evaluate(takeFrames);
    return [
      {
        what: 'Frame while cells of 214 × 214 are read',
        unit: 'ms',
        values: reading,
        goal: { under: 17, of: 'p95' },
      },
      { what: 'Another order of 214 × 214', unit: 'ms', values: drawn },
    ];
  });
}
