import type { Page } from 'playwright-core';
import { type Bench, times, withPage } from './lib/bench-context.ts';
import type { Measurement } from './lib/report.ts';
import { slowPhone } from './lib/slow-phone.ts';

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };

const shown = {
  map: 'embed/world-map/',
  'line chart': 'embed/money-over-time/?economies=MEX',
  'largest, a scatter': 'embed/model-against-published/',
};

/** On a slow phone: when an embed can be read, what came until then, how far it moved afterwards. */
export async function embeds(bench: Bench): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const [name, path] of Object.entries(shown)) {
    const readable: number[] = [];
    const bytes: number[] = [];
    const moved: number[] = [];
    for (let run = 0; run < times(bench, 5); run++)
      await withPage(
        bench,
        async (page) => {
          const session = await slowPhone(page);
          let came = 0;
          session.on('Network.dataReceived', ({ encodedDataLength }) => {
            came += encodedDataLength;
          });
          await page.addInitScript(watchShifts);
          await page.goto(new URL(path, bench.site).href, { waitUntil: 'commit' });
          await page.locator('.embed[data-state=drawn]').waitFor({ timeout: 60_000 });
          readable.push(await page.evaluate(() => performance.now()));
          bytes.push(came / 1024);
          await page.waitForLoadState('networkidle');
          moved.push(await shift(page));
        },
        { ...phone, throttled: true },
      );
    measured.push(
      { what: `Embed can be read: ${name}`, unit: 'ms', values: readable },
      {
        what: `Bytes before it can be read: ${name}`,
        unit: 'KB',
        values: bytes,
        goal: { under: 120, of: 'median' },
      },
      { what: `Layout shift: ${name}`, unit: '‰', values: moved },
    );
  }
  return measured;
}

function watchShifts(): void {
  Object.assign(window, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      Object.assign(window, {
        shift: Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value')),
      });
  }).observe({ type: 'layout-shift', buffered: true });
}

function shift(page: Page): Promise<number> {
  return page.evaluate(() => 1000 * Number(Reflect.get(window, 'shift')));
}
