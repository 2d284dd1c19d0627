import type { Browser, Page } from 'playwright-core';
import { type Bench, withPage } from '../../lib/bench-context.ts';
import type { Comparison } from './comparison.ts';
import { startScriptClock } from './script-clock.ts';

/** What a work is measured with: `site` is that of the bench's own pages. */
export interface Lab extends Bench {
  /** Draws as many frames as it can: a screen's rate would hide what a frame takes. */
  unbound: () => Promise<Browser>;
  /** Address of the atlas as it is built; asked for by works that measure it whole. */
  atlas: () => Promise<string>;
  parameters: readonly string[];
}

/** One file of `works`. */
export interface Work {
  /** Pages of `pages` that it wants built. */
  pages: readonly string[];
  /** Packages whose versions are told with its results. */
  packages: readonly string[];
  /** Whether it is measured only where it is named: it takes long. */
  named?: true;
  measure: (lab: Lab) => Promise<readonly Comparison[]>;
}

/** Opens a page of the bench and has it answer: each gives a function `bench`. */
export function askPage<Answer>(
  lab: Pick<Lab, 'browser' | 'site' | 'effort'>,
  name: string,
  question: unknown,
): Promise<Answer> {
  return withBenchPage(lab, name, (page) => ask<Answer>(page, question));
}

/** A page of the bench for as long as something is done with it. */
export function withBenchPage<Answer>(
  lab: Pick<Lab, 'browser' | 'site' | 'effort'>,
  name: string,
  act: (page: Page) => Promise<Answer>,
): Promise<Answer> {
  return withPage(lab, async (page) => {
    page.setDefaultTimeout(0);
    await page.addInitScript(startScriptClock);
    page.on('pageerror', (error) => console.error(`  ${name}: ${error.message}`));
    await page.goto(new URL(`${name}.html`, lab.site).href);
    await page.waitForFunction(() => 'bench' in globalThis);
    return act(page);
  });
}

/** Has an open page of the bench answer. */
export function ask<Answer>(page: Page, question: unknown): Promise<Answer> {
  return page.evaluate(
    (given) =>
      (globalThis as unknown as { bench: (given: unknown) => Promise<Answer> }).bench(given),
    question,
  );
}
