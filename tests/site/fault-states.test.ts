import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { root } from '../../src/build/root.ts';
import { faultTable } from './lib/faults/table.ts';
import { expectText } from './lib/expect-text.ts';
import { hostileHost } from './lib/hostile-host.ts';
import { ample, journeys, type VisitOptions } from './lib/journey.ts';
import { callEngine, engineReady, mapAnswers, mapReady } from './lib/map-ready.ts';
import { figuresReady, mainText, mutedFigures } from './lib/page-ready.ts';

const visit = journeys();
const table = faultTable();
afterAll(() => table.print());
const faulty: VisitOptions = { link: ample, expected: /./, thrown: /./ };

const statement = `sql/?q=${encodeURIComponent('SELECT count(*) AS economies FROM economy')}`;
const run = (page: Page) => page.getByRole('button', { name: /^Run/ }).click();
const answered = (page: Page) => page.locator('.sql-result').waitFor({ timeout: 45_000 });

test('no WebAssembly: the views stay, and nothing is fetched in vain', async () => {
  const { page } = await visit(statement, {
    ...faulty,
    prepare: (fresh) => fresh.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly')),
  });
  await run(page);
  await expectText(page, /This browser lacks what the database engine needs/);
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource').length);
  expect(fetched).toBeGreaterThan(0);
  expect(
    await page.evaluate(() =>
      performance.getEntriesByType('resource').filter(({ name }) => /\/engine-/.test(name)),
    ),
  ).toEqual([]);
  table.see('no WebAssembly', 'all', 'told');
});

test('a policy without wasm-unsafe-eval is named at once', async () => {
  const without = (text: string) => text.replaceAll(" 'wasm-unsafe-eval'", '');
  const { page } = await visit(statement, {
    ...faulty,
    prepare: (fresh) =>
      fresh.route(/\/sql\/\?/, async (route) => {
        const response = await route.fetch();
        const headers = Object.fromEntries(
          Object.entries(response.headers()).map(([name, value]) => [name, without(value)]),
        );
        await route.fulfill({ response, headers, body: without(await response.text()) });
      }),
  });
  await run(page);
  await expectText(page, /may not run here.*wasm-unsafe-eval/);
  table.see('policy without wasm-unsafe-eval', 'all', 'told');
});

test('too little memory is told, and another try helps once there is more', async () => {
  const { page } = await visit('', {
    ...faulty,
    prepare: (fresh) =>
      fresh.addInitScript(() => {
        window.Uint8Array = new Proxy(Uint8Array, {
          construct(own, values: unknown[], target: new () => object) {
            if (typeof values[0] === 'number' && values[0] > 2e7 && !('roomy' in window))
              throw new RangeError('Array buffer allocation failed');
            return Reflect.construct(own, values, target) as object;
          },
        });
      }),
  });
  await mapAnswers(page);
  await callEngine(page);
  const retry = page.getByRole('button', { name: 'Retry data' });
  await retry.waitFor();
  expect(await retry.getAttribute('title')).toMatch(/too little memory/);
  await page.evaluate(() => Object.assign(window, { roomy: true }));
  await retry.click();
  await engineReady(page);
  table.see('memory gone', 'all', 'told, mended');
});

test.each([
  [
    'denied',
    () => {
      const denied = {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, denied);
    },
  ],
  [
    'full',
    () => {
      const full = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Storage.prototype.setItem = full;
      IDBObjectStore.prototype.add = full;
    },
  ],
])('storage %s: all goes on for this visit', async (how, prepare) => {
  const { page } = await visit('', {
    link: ample,
    prepare: (fresh) => fresh.addInitScript(prepare),
  });
  await mapAnswers(page);
  await page.getByRole('button', { name: /^Use (?:dark|light) colours$/ }).click();
  await page.getByRole('link', { name: 'Your data' }).first().click();
  await page.setInputFiles('input[type=file]', {
    name: 'own.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('sender,receiver,year,amount (US$)\nUSA,MEX,2021,5\nFRA,MAR,2020,6\n'),
  });
  await expectText(page, /Of 2 rows in the file, 2 are kept/);
  table.see(`storage ${how}`, 'all', 'goes on');
});

test.each(['1999-01-01T12:00:00Z', '2099-12-31T12:00:00Z'])('a clock at %s', async (now) => {
  const { page } = await visit('country/MEX/', {
    prepare: (fresh) => fresh.clock.setFixedTime(now),
  });
  await figuresReady(page);
  expect(await mutedFigures(page)).toEqual([]);
  expect(await mainText(page)).not.toMatch(/Invalid|NaN|undefined/);
  table.see(`clock at ${now.slice(0, 4)}`, 'all', 'goes on');
});

test('a tab that is frozen while the engine comes goes on where it was', async () => {
  const { page } = await visit(statement, { link: ample });
  const session = await page.context().newCDPSession(page);
  await run(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await answered(page);
  table.see('frozen tab', 'all', 'goes on');
});

test('a network on which the first try of each file fails', async () => {
  const tried = new Set<string>();
  const { page } = await visit('country/MEX/', {
    ...faulty,
    prepare: (fresh) =>
      fresh.route(/\/data\/page\//, (route) => {
        const url = route.request().url();
        if (tried.has(url)) return route.continue();
        tried.add(url);
        return route.abort('connectionreset');
      }),
  });
  await figuresReady(page);
  expect(await mutedFigures(page)).toEqual([]);
  expect(tried.size).toBeGreaterThan(0);
  table.see('flapping network', 'all', 'goes on');
});

test('a network so slow that another view is long in coming says so', async () => {
  let release: (() => void) | null = null;
  const { page } = await visit('?year=2019&lang=en', {
    waitUntil: 'commit',
    prepare: (fresh) =>
      fresh.route(/\/assets\/open-app-/, async (route) => {
        await new Promise<void>((done) => {
          release = done;
        });
        await route.continue();
      }),
  });
  await page.getByText('Opening this view…').waitFor();
  await expect.poll(() => release !== null).toBe(true);
  (release as (() => void) | null)?.();
  await mapReady(page);
  expect(await page.locator('.lost').count()).toBe(0);
  table.see('slow network', 'all', 'told');
});

test('workers of the engine that end in silence are replaced', async () => {
  const { page } = await visit(statement, faulty);
  await run(page);
  await answered(page);
  const workers = page.workers().filter((worker) => worker.url().startsWith('blob:'));
  expect(workers.length).toBe(2);
  for (const worker of workers) await worker.evaluate(() => self.close());
  await page.locator('.sql-result').evaluate((result) => result.classList.add('former'));
  await run(page);
  await page.locator('.sql-result:not(.former)').waitFor({ timeout: 45_000 });
  table.see('worker that ends in silence', 'all', 'mended by itself');
});

test('a page in the frame of another site shows nothing to press, wherever it lies', async () => {
  const atlas = new URL(inject('site')).origin;
  const host = await hostileHost(atlas);
  try {
    const frame = (path: string) => `<iframe src="${new URL(path, inject('site')).href}"></iframe>`;
    const address = host.plainPage('frame', [frame('no/where/at/all')]);
    const { page } = await visit(address, { ...faulty, site: host.url, asks: atlas });
    const framed = page.frameLocator('iframe');
    await framed.getByText('This page is shown inside another site’s.').waitFor();
    expect(await framed.locator('#root').isVisible()).toBe(false);
    const out = framed.getByRole('link', { name: 'Open it there' });
    expect(await out.getAttribute('href')).toContain('/no/where/at/all');
  } finally {
    await host.close();
  }
  table.see('page in a foreign frame', 'all', 'told');
});

test('text that would become code is refused, all but our own addresses', async () => {
  const { page } = await visit('', { expected: /TrustedHTML|TrustedScript/ });
  await mapAnswers(page);
  const refused = await page.evaluate(() => {
    const attempts = [
      () => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'),
      () => (document.createElement('script').textContent = 'alert(1)'),
      () => (document.createElement('script').src = 'https://example.org/x.js'),
      () => new Worker('https://example.org/x.js'),
      () => new DOMParser().parseFromString('<p>', 'text/html'),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'let through';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
  });
  expect(refused).toEqual(Array.from(refused, () => 'refused'));
  expect(readFileSync(join(root, 'dist/embed.html'), 'utf8')).toContain('require-trusted-types');
});
