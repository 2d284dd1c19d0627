import { type Bench, times, withPage } from './lib/bench-context.ts';
import type { Measurement } from './lib/report.ts';
import { settledParts } from './lib/settled.ts';

/** From a key on the goal of a scenario to its map and its whole page drawn anew, unthrottled. */
export async function scenario(bench: Bench): Promise<Measurement[]> {
  return withPage(bench, async (page) => {
    await page.goto(`${bench.site}scenarios/`);
    const slider = page.getByRole('slider', { name: /Cost that sending is brought to/ });
    await slider.waitFor({ timeout: 60_000 });
    await page.locator('.scenarios__map svg').first().waitFor();
    // Quiet, once the other figures of the page have come.
    await page.waitForTimeout(3_000);
    await slider.focus();
    const map: number[] = [];
    const whole: number[] = [];
    for (let turn = 0; turn < times(bench, 40); turn++) {
      const key = Math.floor(turn / 8) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
      const parts = await settledParts(page, () => page.keyboard.press(key), {
        map: '.scenarios__map',
        whole: 'main',
      });
      map.push(parts.map);
      whole.push(parts.whole);
    }
    return [
      { what: 'Goal of a scenario, map', unit: 'ms', values: map, goal: { under: 50, of: 'p95' } },
      { what: 'Goal of a scenario, page', unit: 'ms', values: whole },
    ];
  });
}
