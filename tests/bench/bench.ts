import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { answers } from './answers.ts';
import { brush } from './brush.ts';
import { embeds } from './embeds.ts';
import { engineStart } from './engine-start.ts';
import { firstView } from './first-view.ts';
import { flows } from './flows.ts';
import { environment } from './lib/environment.ts';
import { asTable, save, type Measurement } from './lib/report.ts';
import { buildSite } from '../../src/build/build.ts';
import { ensureChrome } from '../../.ci/ensure-chrome.ts';
import { chromeFlags } from '../../src/build/chrome/find-chrome.ts';
import { serveSite } from '../../src/build/server/serve-site.ts';
import { root } from '../../src/build/root.ts';

const parts = {
  'first-view': firstView,
  answers,
  flows,
  brush,
  engine: engineStart,
  embed: embeds,
};

/**
 * Measures the built site and prints a table; `--quick` repeats less, `--save` also writes the
 * results to tests/bench/results/, and names of parts measure only those.
 */
export async function run(parameters: readonly string[]): Promise<void> {
  const wanted = parameters.filter((name) => name in parts);
  if (!parameters.includes('--built')) await buildSite();
  const site = await serveSite(join(root, 'dist'));
  const browser = await chromium.launch({
    executablePath: await ensureChrome(),
    args: [...chromeFlags],
  });
  const made = environment(browser);
  const bench = { browser, site: site.url, effort: parameters.includes('--quick') ? 0.3 : 1 };
  const measurements: Measurement[] = [];
  try {
    for (const [name, measure] of Object.entries(parts)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      console.log(`Measuring ${name} …`);
      measurements.push(...(await measure(bench)));
    }
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`\n${asTable(made, measurements)}\n`);
  const folder = parameters.includes('--save') ? 'tests/bench/results' : '.cache/bench';
  console.log(`Written to ${save(made, measurements, `${folder}/${made.date}.json`)}`);
}
