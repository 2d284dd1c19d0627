import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterEach, beforeAll, expect, inject } from 'vitest';
import type { NetworkHints } from '../../../src/database/link.ts';
import { chromeFlags, findChrome } from '../../../src/build/chrome/find-chrome.ts';
import { findHeadlessShell } from '../../../src/build/chrome/find-headless-shell.ts';

/** A page with a record of what must never happen on it. */
export interface Visit {
  page: Page;
  /** Console errors, uncaught errors and policy violations so far. */
  errors: string[];
  /** Addresses on any other origin it asked for. */
  strangers: string[];
}

export interface VisitOptions extends BrowserContextOptions {
  /** Address to open instead of the site's front page; relative ones start there. */
  site?: string;
  /** Called before anything is loaded: to cut, break or watch requests. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Other origins that the page is to ask, such as the site's where it stands in a frame. */
  asks?: string | readonly string[];
  /** How far the page must have come; all it names must be there unless said otherwise. */
  waitUntil?: 'commit' | 'load';
  /** What the browser tells of the network; unless said otherwise, not enough to fetch ahead. */
  link?: NetworkHints;
  /** Console errors that belong to the test: the browser reports every request that fails. */
  expected?: RegExp;
  /** Uncaught errors that belong to the test: code that comes damaged throws what it likes. */
  thrown?: RegExp;
}

export { ample } from './ample-link.ts';

/** A browser of a kind for each process, which runs many files; they end with the process. */
const launched = new Map<string | undefined, Promise<Browser>>();

function launchOnce(executablePath: string | undefined): Promise<Browser> {
  const browser =
    launched.get(executablePath) ??
    chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...chromeFlags] });
  launched.set(executablePath, browser);
  return browser;
}

/**
 * Gives each test of a file pages of its own, in contexts that share nothing; afterwards every
 * page must have been free of errors and of requests to another origin.
 *
 * @param options.whole whether they need the whole browser: what is judged pixel by pixel, or by
 * what surrounds the page; else the headless shell is taken where there is one
 */
export function journeys({ whole = false } = {}): (
  path: string,
  options?: VisitOptions,
) => Promise<Visit> {
  let browser: Browser;
  const open: Visit[] = [];

  beforeAll(async () => {
    browser = await launchOnce((whole ? undefined : findHeadlessShell()) ?? findChrome());
  });
  afterEach(async () => {
    const visits = open.splice(0);
    await Promise.all(visits.map(({ page }) => page.context().close()));
    for (const { errors, strangers } of visits)
      expect({ errors, strangers }).toEqual({ errors: [], strangers: [] });
  });

  return async (
    path,
    {
      site = inject('site'),
      prepare,
      link = { effectiveType: '4g', downlink: 5 },
      expected,
      thrown,
      asks,
      waitUntil = 'load',
      ...options
    } = {},
  ) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      // What was kept on one visit would answer in the place of what another cuts or counts.
      serviceWorkers: 'block',
      ...options,
    });
    await context.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value });
    }, link);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const visit: Visit = { page, errors: [], strangers: [] };
    watch(visit, [new URL(site).origin, ...[asks ?? []].flat()], expected, thrown);
    open.push(visit);
    await prepare?.(page);
    await page.goto(new URL(path, site).href, { waitUntil });
    return visit;
  };
}

function watch(
  { page, errors, strangers }: Visit,
  origins: readonly string[],
  expected?: RegExp,
  thrown?: RegExp,
): void {
  page.on('console', (message) => {
    const text = `${message.text()} ${message.location().url}`;
    if (message.type() === 'error' && !expected?.test(text)) errors.push(text);
  });
  page.on('pageerror', (error) => {
    if (!thrown?.test(String(error))) errors.push(String(error));
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !origins.includes(url.origin)) strangers.push(url.href);
  });
}
