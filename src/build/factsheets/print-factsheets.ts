import type { Wanted } from './wanted.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { languageFolder } from '../../language/language-address.ts';
import { languageOf } from '../../language/languages.ts';
import { serveSite } from '../server/serve-site.ts';
import { keptFactsheets } from './kept-factsheets.ts';

/** What became of the factsheets that were wanted. */
export interface Printed {
  /** Files, below the built site. */
  files: string[];
  /** How many of them were printed; the others were there from an earlier build. */
  made: number;
  /** Of which something does not fit its page. */
  overfull: string[];
}

/**
 * Prints factsheets of a built site to PDF, `factsheets/<language>/<ISO3>.pdf`, in it or in another
 * folder. Those whose figures, words and code are those of an earlier time are taken from there.
 */
export async function printFactsheets(
  built: string,
  wanted: readonly Wanted[],
  { launch, output = built }: { launch: () => Promise<Browser>; output?: string },
): Promise<Printed> {
  const kept = await keptFactsheets(built);
  const result: Printed = { files: [], made: 0, overfull: [] };
  const missing: Wanted[] = [];
  for (const one of wanted) {
    const pdf = await kept.get(one);
    if (pdf) await put(output, one, pdf, result);
    else missing.push(one);
  }
  if (missing.length === 0) return result;
  const site = await serveSite(built);
  const browser = await launch();
  try {
    const next = missing.values();
    const workers = Array.from({ length: Math.min(2, missing.length) }, async () => {
      const page = await openPage(browser, site.url);
      for (const one of next) {
        const { pdf, fits } = await printOne(page, site.url, one);
        result.made += 1;
        if (!fits) result.overfull.push(fileOf(one));
        await put(output, one, pdf, result);
        await kept.keep(one, pdf);
      }
    });
    await Promise.all(workers);
  } finally {
    await browser.close();
    await site.close();
  }
  return result;
}

function fileOf({ economy, language }: Wanted): string {
  return `factsheets/${language}/${economy}.pdf`;
}

async function put(output: string, one: Wanted, pdf: Uint8Array, result: Printed): Promise<void> {
  const file = join(output, fileOf(one));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, pdf);
  result.files.push(fileOf(one));
}

/** A page of the site that never starts the engine: every factsheet is drawn from precomputed results. */
async function openPage(browser: Browser, site: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 900, height: 1200 } });
  const page = await context.newPage();
  await page.route('**/engine-*', (route) => route.abort());
  await page.goto(`${site}no-such-page?lang=en`);
  await page.locator('main h1').waitFor();
  return page;
}

async function printOne(page: Page, site: string, { economy, language }: Wanted) {
  const folder = languageFolder(languageOf(language) ?? 'en');
  await page.evaluate(
    ({ address, language }) => {
      const { lang } = document.documentElement;
      if (lang === language) history.pushState(null, '', address);
      else location.assign(address);
    },
    { address: `${site}${folder}factsheet/${economy}?lang=${language}`, language },
  );
  await page.waitForFunction(
    ({ economy, language }) =>
      document.documentElement.lang === language &&
      document.querySelector(`.factsheet[data-economy="${economy}"] .paper-figure`) !== null &&
      document.querySelector('.factsheet [data-state=waiting]') === null,
    { economy, language },
    { timeout: 60_000 },
  );
  const fits = await page.evaluate(async () => {
    await document.fonts.ready;
    // Sheets shrink step by step, a step a frame at the slowest.
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return [...document.querySelectorAll('.paper')].every(
      (sheet) => sheet.scrollHeight <= sheet.clientHeight,
    );
  });
  return {
    pdf: await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }),
    fits,
  };
}
