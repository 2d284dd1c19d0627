import { type Bench, times, withPage } from './lib/bench-context.ts';
import type { Measurement } from './lib/report.ts';
import { settled } from './lib/settled.ts';

/** From a key on β to the new picture of the estimate, unthrottled, its inputs in memory. */
export async function beta(bench: Bench): Promise<Measurement[]> {
  return withPage(bench, async (page) => {
    await page.goto(`${bench.site}methods/?estimate-beta=60`);
    const line = page.locator('#estimate-setting .plot-interval');
    await line.first().waitFor({ state: 'attached', timeout: 60_000 });
    // The picture follows the hand once the inputs have been taken apart.
    await page.waitForTimeout(8_000);
    await page.getByRole('slider', { name: /Weight of income/ }).focus();
    const values: number[] = [];
    for (let turn = 0; turn < times(bench, 40); turn++) {
      const key = Math.floor(turn / 12) % 2 === 0 ? 'ArrowLeft' : 'ArrowRight';
      values.push(await settled(page, () => page.keyboard.press(key)));
    }
    return [{ what: 'Change of β', unit: 'ms', values, goal: { under: 50, of: 'p95' } }];
  });
}
