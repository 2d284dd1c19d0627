import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { languages } from '../../language/languages.ts';
import { placedEconomies } from '../pages/site-pages.ts';
import { printFactsheets } from './print-factsheets.ts';
import { chromeFlags, findChrome } from '../chrome/find-chrome.ts';
import { root } from '../root.ts';

/**
 * Prints the factsheets of the built site to PDF: of all economies in English, or of those and in
 * those languages that are named (`npm run factsheets -- MEX NPL en ar`). Without a Chromium there
 * are none, and the pages offer the browser's own print alone.
 */
export async function run(parameters: readonly string[] = []): Promise<void> {
  const built = join(root, 'dist');
  if (!existsSync(join(built, 'factsheet.html')))
    throw new Error('The site is not built yet: run "npm run build" first.');
  const executablePath = findChrome();
  if (!executablePath) {
    console.log(
      'No Chromium was found: the site has no factsheets as PDF. Set CHROME_PATH to one, or leave it so.',
    );
    return;
  }
  const tongues = languages.filter((language) => parameters.includes(language));
  const economies = placedEconomies();
  const named = parameters.filter((one) => /^[A-Z]{3}$/.test(one));
  const unknown = named.filter((one) => !economies.includes(one));
  if (unknown.length > 0) throw new Error(`No economy has the code ${unknown.join(', ')}`);
  const wanted = (named.length > 0 ? named : economies).flatMap((economy) =>
    (tongues.length > 0 ? tongues : (['en'] as const)).map((language) => ({ economy, language })),
  );
  console.log(`Printing ${wanted.length} factsheets …`);
  const started = Date.now();
  const { files, made, overfull } = await printFactsheets(built, wanted, {
    launch: () => chromium.launch({ executablePath, args: [...chromeFlags] }),
  });
  if (overfull.length > 0) throw new Error(`Does not fit two pages: ${overfull.join(', ')}`);
  await writeFile(join(built, 'factsheets/list.json'), JSON.stringify(files));
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`${files.length} factsheets, ${made} of them new, in ${seconds} s`);
}
