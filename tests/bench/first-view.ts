import type { CDPSession, Page } from 'playwright-core';
import { type Bench, times, withPage } from './lib/bench-context.ts';
import type { Measurement } from './lib/report.ts';
import { phone, slowPhone } from './lib/slow-phone.ts';

interface Seen {
  firstPaint: number;
  readable: number;
  bytes: number;
  /** When a press on a country is answered with its figure. */
  answers: number;
  /** When the map that zooms, and answers to pointer and keys, has taken the picture's place. */
  live: number;
}

/**
 * On a slow phone: when something is painted, when the map can be read (its countries coloured,
 * its flows drawn and the finding written), when a press on a country is answered, when the whole map is live,
 * how much came over the network until it could be read; the same for a second visit.
 */
export async function firstView(bench: Bench): Promise<Measurement[]> {
  const cold: Seen[] = [];
  const repeat: Seen[] = [];
  for (let run = 0; run < times(bench, 5); run++) {
    await withPage(
      bench,
      async (page) => {
        const session = await slowPhone(page);
        cold.push(await openFirstView(page, session, bench.site));
        // The rest, the engine too, arrives before the user comes back.
        await page.waitForLoadState('networkidle', { timeout: 120_000 });
        await page.goto('about:blank');
        repeat.push(await openFirstView(page, session, bench.site));
      },
      { ...phone, throttled: true },
    );
  }
  const under = (limit: number) => ({ under: limit, of: 'median' }) as const;
  return [
    { what: 'First paint, first visit', unit: 'ms', values: cold.map((seen) => seen.firstPaint) },
    {
      what: 'Map can be read, first visit',
      unit: 'ms',
      values: cold.map((seen) => seen.readable),
      goal: under(3000),
    },
    {
      what: 'Map answers a press, first visit',
      unit: 'ms',
      values: cold.map((seen) => seen.answers),
      goal: { under: 2000, of: 'p95' },
    },
    { what: 'Map is live, first visit', unit: 'ms', values: cold.map((seen) => seen.live) },
    {
      what: 'First paint, repeat visit',
      unit: 'ms',
      values: repeat.map((seen) => seen.firstPaint),
    },
    {
      what: 'Map can be read, repeat visit',
      unit: 'ms',
      values: repeat.map((seen) => seen.readable),
      goal: under(1000),
    },
    {
      what: 'Map answers a press, repeat visit',
      unit: 'ms',
      values: repeat.map((seen) => seen.answers),
      goal: { under: 900, of: 'p95' },
    },
    { what: 'Map is live, repeat visit', unit: 'ms', values: repeat.map((seen) => seen.live) },
    {
      what: 'Bytes before the map can be read',
      unit: 'KB',
      values: cold.map((seen) => seen.bytes / 1024),
      goal: under(400),
    },
  ];
}

/** Opens the first page and waits until it can be read, and answers. */
export async function openFirstView(page: Page, session: CDPSession, site: string): Promise<Seen> {
  let bytes = 0;
  const count = ({ encodedDataLength }: { encodedDataLength: number }) => {
    bytes += encodedDataLength;
  };
  session.on('Network.dataReceived', count);
  await page.goto(site, { waitUntil: 'commit' });
  const answering = page.evaluate(whenAnswering);
  const readable = await page.evaluate(whenReadable);
  session.off('Network.dataReceived', count);
  const answers = await answering;
  const live = await page.evaluate(whenLive);
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  return { firstPaint, readable, bytes, answers, live };
}

/** Runs in the page: milliseconds from the start of loading until the map can be read. */
function whenReadable(): Promise<number> {
  const drawn = () =>
    document.querySelectorAll('.map-shape-value').length > 20 &&
    document.querySelector('.map-flow, canvas.map-flows') !== null &&
    /corridors drawn/.test(document.querySelector('.panel')?.textContent ?? '');
  return new Promise((resolve) => {
    const look = () => {
      if (!drawn()) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    look();
  });
}

/**
 * Runs in the page: milliseconds from the start of loading until a country that is pressed, in each frame
 * since something is painted, is answered with its figure, as the browser tells when it painted that.
 */
function whenAnswering(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [painted] = list.getEntries() as (PerformanceEntry & { renderTime: number })[];
      if (painted) resolve(painted.renderTime);
    }).observe({ type: 'element', buffered: true });
    const look = () => {
      const country = document.querySelector('.stage [data-economy=IND]');
      if (country && performance.getEntriesByName('first-contentful-paint').length > 0) {
        const { x, y, width, height } = country.getBoundingClientRect();
        const at = { bubbles: true, clientX: x + width / 2, clientY: y + height / 2 };
        country.dispatchEvent(new MouseEvent('click', at));
      }
      const figure = document.querySelector('.card__figure');
      if (figure === null) requestAnimationFrame(look);
      else figure.setAttribute('elementtiming', 'answer');
    };
    look();
  });
}

/** Runs in the page. */
function whenLive(): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('.map-leaflet .map-shape-value')) resolve(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });
}
