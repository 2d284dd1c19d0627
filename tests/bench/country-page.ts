import type { Page } from 'playwright-core';
import { type Bench, times, withPage } from './lib/bench-context.ts';
import type { Measurement } from './lib/report.ts';
import { phone, slowPhone } from './lib/slow-phone.ts';

/** Of many figures and of few, of many rows and of few. */
const economies = ['IND', 'MEX', 'NGA', 'TON', 'UKR'];

interface Seen {
  readable: number;
  /** When a folded figure that is pressed is shown. */
  answers: number;
}

/**
 * Pages of economies on a slow phone: when the first finding can be read, and when a figure, which a phone folds to
 * its finding, is shown after a press made as soon as it can be; for a first visit and a second.
 */
export async function countryPage(bench: Bench): Promise<Measurement[]> {
  const cold: Seen[] = [];
  const repeat: Seen[] = [];
  for (const code of economies.slice(0, times(bench, economies.length)))
    await withPage(
      bench,
      async (page) => {
        await slowPhone(page);
        const address = new URL(`country/${code}/`, bench.site).href;
        cold.push(await open(page, address));
        await page.waitForLoadState('networkidle', { timeout: 120_000 });
        await page.goto('about:blank');
        repeat.push(await open(page, address));
      },
      { ...phone, throttled: true },
    );
  return [
    {
      what: 'Country page can be read, first visit',
      unit: 'ms',
      values: cold.map(({ readable }) => readable),
      goal: { under: 1500, of: 'p95' },
    },
    {
      what: 'Country page answers a press, first visit',
      unit: 'ms',
      values: cold.map(({ answers }) => answers),
      goal: { under: 2200, of: 'p95' },
    },
    {
      what: 'Country page can be read, repeat visit',
      unit: 'ms',
      values: repeat.map(({ readable }) => readable),
    },
    {
      what: 'Country page answers a press, repeat visit',
      unit: 'ms',
      values: repeat.map(({ answers }) => answers),
    },
  ];
}

async function open(page: Page, address: string): Promise<Seen> {
  await page.goto(address, { waitUntil: 'commit' });
  const answering = page.evaluate(whenAnswering);
  return { readable: await page.evaluate(whenReadable), answers: await answering };
}

/** Runs in the page: milliseconds from the start of loading until a finding is painted. */
function whenReadable(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
      if (!painted || document.querySelector('section.figure h3') === null)
        requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    look();
  });
}

/** Runs in the page: pressed once something is painted, milliseconds until a figure's picture is shown. */
function whenAnswering(): Promise<number> {
  return new Promise((resolve) => {
    let pressed = false;
    const look = () => {
      const button = document.querySelector<HTMLElement>('section.figure .figure__unfold');
      const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
      if (button && painted && !pressed) {
        pressed = true;
        button.click();
      }
      if (button?.getAttribute('aria-expanded') !== 'true') requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    look();
  });
}
