import { chromium } from 'playwright-core';
import { ensureChrome } from '../../../.ci/ensure-chrome.ts';
import { buildSite } from '../../../src/build/build.ts';
import { chromeFlags } from '../../../src/build/chrome/find-chrome.ts';
import { root } from '../../../src/build/root.ts';
import { serveSite, type Site } from '../../../src/build/server/serve-site.ts';
import { join } from 'node:path';
import { environment } from '../lib/environment.ts';
import { rowsOf } from './lib/comparison.ts';
import { installPeers, versionsOf } from './lib/install.ts';
import type { Lab, Work } from './lib/lab.ts';
import { buildPages, built } from './lib/pages.ts';
import { merged, published, readResults, type Result, writeResults } from './lib/results.ts';
import { printed } from './lib/table.ts';
import { crossFilter } from './works/cross-filter.ts';

const works: Readonly<Record<string, Work>> = {
  'cross-filter': crossFilter,
};

/** WebGL without a GPU, for those that draw by it; canvases are painted as without. */
const flags = [...chromeFlags, '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/**
 * Measures the atlas beside what a reader would use instead, and prints it: all works but those that take
 * long, or those that are named. `--quick` repeats less and leaves out the largest; `--built` takes `dist`
 * as it is; `--save` writes what is published: the results, their tables, and the pictures.
 */
export async function peers(parameters: readonly string[]): Promise<void> {
  const asked = parameters.filter(
    (name) => !name.startsWith('--') && name !== 'peers' && !/^\d+$/.test(name),
  );
  const unknown = asked.find((name) => !(name in works));
  if (unknown !== undefined)
    throw new Error(`There is no work ${unknown}. Name some of: ${Object.keys(works).join(', ')}.`);
  const wanted = Object.entries(works).filter(([name, work]) =>
    asked.length > 0 ? asked.includes(name) : !work.named,
  );
  const results = await measured(wanted, parameters);
  const order = Object.keys(works);
  if (parameters.includes('--save')) {
    writeResults(published, merged(readResults(), results, order));
  } else {
    const path = '.cache/bench/peers.json';
    writeResults(path, merged(readResults(path), results, order));
  }
}

async function measured(
  wanted: readonly (readonly [string, Work])[],
  parameters: readonly string[],
): Promise<Result[]> {
  await installPeers();
  const pages = new Set(wanted.flatMap(([, work]) => work.pages));
  if (pages.size > 0) await buildPages([...pages]);
  const browser = await chromium.launch({ executablePath: await ensureChrome(), args: flags });
  const site = await serveSite(built);
  let atlas: Promise<Site> | undefined;
  const quick = parameters.includes('--quick');
  const lab: Lab = {
    browser,
    site: site.url,
    effort: quick ? 0.3 : 1,
    parameters,
    atlas: async () => (await (atlas ??= openAtlas(parameters))).url,
  };
  const results: Result[] = [];
  try {
    for (const [name, work] of wanted) {
      console.log(`Measuring ${name} …`);
      const made = environment(browser);
      const rows = (await work.measure(lab)).flatMap(rowsOf);
      const result = { work: name, made, quick, versions: versionsOf(work.packages), rows };
      console.log(`\n${printed(result)}\n`);
      results.push(result);
    }
  } finally {
    await browser.close();
    await site.close();
    await (await atlas)?.close();
  }
  return results;
}

async function openAtlas(parameters: readonly string[]): Promise<Site> {
  if (!parameters.includes('--built')) await buildSite();
  return serveSite(join(root, 'dist'));
}
