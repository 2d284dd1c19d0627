import { type Bench, times, withPage } from './lib/bench-context.ts';
import type { Measurement } from './lib/report.ts';
import { settledParts } from './lib/settled.ts';

/**
 * From a key on the goal of a scenario to its map drawn anew, with its key, to the words of the map,
 * and to the whole page, unthrottled.
 */
export async function scenario(bench: Bench): Promise<Measurement[]> {
  return withPage(bench, async (page) => {
    await page.goto(`${bench.site}scenarios/`);
    const slider = page.getByRole('slider', { name: /Cost that sending is brought to/ });
    await slider.waitFor({ timeout: 60_000 });
    await page.locator('.scenarios__map svg').first().waitFor();
    // Quiet, once the other figures of the page have come.
    await page.waitForTimeout(3_000);
    await slider.focus();
    const paints = { map: [] as number[], words: [] as number[], whole: [] as number[] };
    for (let turn = 0; turn < times(bench, 40); turn++) {
      const key = Math.floor(turn / 8) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
      const parts = await settledParts(page, () => page.keyboard.press(key), {
        map: '.scenarios__map .figure__picture',
        words: '.scenarios__map',
        whole: 'main',
      });
      // A step that leaves every receiver in its class changes no colour.
      for (const part of ['map', 'words', 'whole'] as const)
        if (!Number.isNaN(parts[part])) paints[part].push(parts[part]);
    }
    return [
      {
        what: 'Goal of a scenario, map',
        unit: 'ms',
        values: paints.map,
        goal: { under: 50, of: 'p95' },
      },
      { what: 'Goal of a scenario, words of the map', unit: 'ms', values: paints.words },
      { what: 'Goal of a scenario, page', unit: 'ms', values: paints.whole },
    ];
  });
}
