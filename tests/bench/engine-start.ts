import { engineReady, mapReady } from '../site/lib/map-ready.ts';
import { type Bench, times, withPage } from './lib/bench-context.ts';
import type { Measurement } from './lib/report.ts';

/** From the first request for the engine to its first answer, files local, nothing throttled. */
export async function engineStart(bench: Bench): Promise<Measurement[]> {
  const values: number[] = [];
  for (let run = 0; run < times(bench, 5); run++) {
    const value = await withPage(bench, async (page) => {
      await page.goto(bench.site);
      await mapReady(page);
      await engineReady(page);
      return page.evaluate(() => {
        const request = performance
          .getEntriesByType('resource')
          .find(({ name }) => /\/data\/page\/engine-/.test(name));
        return performance.now() - (request?.startTime ?? Number.NaN);
      });
    });
    values.push(value);
  }
  return [{ what: 'Engine start, not throttled', unit: 'ms', values }];
}
