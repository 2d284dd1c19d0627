import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { answers } from './answers.ts';
import { beta } from './beta.ts';
import { brush } from './brush.ts';
import { countryPage } from './country-page.ts';
import { embeds } from './embeds.ts';
import { engineStart } from './engine-start.ts';
import { estimateResults } from './estimate.ts';
import { firstView } from './first-view.ts';
import { flows } from './flows.ts';
import { growth, limitInWords } from './growth.ts';
import { interactions } from './interactions.ts';
import { matrix } from './matrix.ts';
import { scenario } from './scenario.ts';
import type { Bench } from './lib/bench-context.ts';
import { environment, type Environment } from './lib/environment.ts';
import { estimateTables } from './lib/estimate-tables.ts';
import { asTable, save, type Measurement } from './lib/report.ts';
import { buildSite } from '../../src/build/build.ts';
import { ensureChrome } from '../../.ci/ensure-chrome.ts';
import { chromeFlags } from '../../src/build/chrome/find-chrome.ts';
import { serveSite } from '../../src/build/server/serve-site.ts';
import { root } from '../../src/build/root.ts';

const parts = {
  'first-view': firstView,
  country: countryPage,
  interactions,
  answers,
  beta,
  scenario,
  flows,
  matrix,
  brush,
  engine: engineStart,
  embed: embeds,
};

/**
 * Measures the built site and prints a table, and how well the estimate does; `--quick` repeats
 * less, `--save` also writes the results to tests/bench/results/, and names of parts measure only
 * those: `estimate` and `growth` alone need neither site nor browser. `growth`, which takes minutes and
 * some 30 GB of disk, is measured where it is named; `--quick` leaves out its 100 million rows. `peers` is a
 * bench of its own: see `peers/peers.ts`.
 */
export async function run(parameters: readonly string[]): Promise<void> {
  const asked = parameters.filter((name) => !name.startsWith('--'));
  if (asked[0] === 'peers') {
    const { peers } = await import('./peers/peers.ts');
    return peers(parameters);
  }
  const names = [...Object.keys(parts), 'estimate', 'growth'];
  const unknown = asked.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(`There is no part ${unknown}. Name some of: ${names.join(', ')}.`);
  const wanted = asked.length > 0 ? asked : names.filter((name) => name !== 'growth');
  if (wanted.some((name) => name in parts)) await measureSite(parameters, wanted);
  if (wanted.includes('growth')) await measureGrowth(parameters);
  if (wanted.includes('estimate')) console.log(`\n${estimateTables(await estimateResults())}\n`);
}

async function measureSite(
  parameters: readonly string[],
  wanted: readonly string[],
): Promise<void> {
  if (!parameters.includes('--built')) await buildSite();
  const site = await serveSite(join(root, 'dist'));
  const browser = await chromium.launch({
    executablePath: await ensureChrome(),
    args: [...chromeFlags],
  });
  const made = environment(browser);
  const bench: Bench = {
    browser,
    site: site.url,
    effort: parameters.includes('--quick') ? 0.3 : 1,
  };
  const measurements: Measurement[] = [];
  try {
    for (const [name, measure] of Object.entries(parts)) {
      if (!wanted.includes(name)) continue;
      console.log(`Measuring ${name} …`);
      measurements.push(...(await measure(bench)));
    }
  } finally {
    await browser.close();
    await site.close();
  }
  report(parameters, made, measurements, made.date);
}

async function measureGrowth(parameters: readonly string[]): Promise<void> {
  const made = environment();
  const measurements = await growth(parameters.includes('--quick') ? [10] : [10, 100]);
  console.log(`\n${limitInWords}`);
  report(parameters, made, measurements, `${made.date}-growth`);
}

function report(
  parameters: readonly string[],
  made: Environment,
  measurements: readonly Measurement[],
  name: string,
): void {
  console.log(`\n${asTable(made, measurements)}\n`);
  const folder = parameters.includes('--save') ? 'tests/bench/results' : '.cache/bench';
  console.log(`Written to ${save(made, measurements, `${folder}/${name}.json`)}`);
}
