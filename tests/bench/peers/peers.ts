import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { ensureChrome } from '../../../.ci/ensure-chrome.ts';
import { buildSite } from '../../../src/build/build.ts';
import { chromeFlags } from '../../../src/build/chrome/find-chrome.ts';
import { root } from '../../../src/build/root.ts';
import { serveSite, type Site } from '../../../src/build/server/serve-site.ts';
import { environment } from '../lib/environment.ts';
import { rowsOf } from './lib/comparison.ts';
import { installPeers, versionsOf } from './lib/install.ts';
import type { Lab, Work } from './lib/lab.ts';
import { buildPages, built, removePages } from './lib/pages.ts';
import { merged, published, readResults, type Result, writeResults } from './lib/results.ts';
import { publishedFiles } from './lib/publish.ts';
import { printed } from './lib/table.ts';
import { buildAndTests } from './works/build-and-tests.ts';
import { crossFilter } from './works/cross-filter.ts';
import { embed } from './works/embed.ts';
import { firstView } from './works/first-view.ts';
import { flows } from './works/flows.ts';
import { growth } from './works/growth.ts';
import { ownFile } from './works/own-file.ts';
import { restyle } from './works/restyle.ts';
import { soak } from './works/soak.ts';
import { table } from './works/table.ts';

const works: Readonly<Record<string, Work>> = {
  'cross-filter': crossFilter,
  flows,
  restyle,
  table,
  embed,
  'own-file': ownFile,
  'first-view': firstView,
  growth,
  soak,
  'build-and-tests': buildAndTests,
};

/** WebGL without a GPU, for those that draw by it; canvases are painted as without. */
const flags = [...chromeFlags, '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/**
 * Measures the atlas beside what a reader would use instead, and prints it: all works but those that take
 * long, or those that are named. `--quick` repeats less and leaves out the largest; `--built` takes `dist`
 * as it is; `--save` writes what is published: the results, and what is made of them, which `--draw` makes again.
 */
export async function peers(parameters: readonly string[]): Promise<void> {
  const asked = parameters.filter(
    (name) => !name.startsWith('--') && name !== 'peers' && !/^\d+$/.test(name),
  );
  if (parameters.includes('--draw')) return publish(readResults());
  const unknown = asked.find((name) => !(name in works));
  if (unknown !== undefined)
    throw new Error(`There is no work ${unknown}. Name some of: ${Object.keys(works).join(', ')}.`);
  const wanted = Object.entries(works).filter(([name, work]) =>
    asked.length > 0 ? asked.includes(name) : !work.named,
  );
  const results = await measured(wanted, parameters);
  const order = Object.keys(works);
  if (parameters.includes('--save')) publish(merged(readResults(), results, order));
  else {
    const path = '.cache/bench/peers.json';
    writeResults(path, merged(readResults(path), results, order));
    console.log(`Written to ${path}`);
  }
}

/** Writes the results, their tables and plots, and the picture of README. */
function publish(results: readonly Result[]): void {
  writeResults(published, results);
  const files = publishedFiles(results, readFileSync(join(root, 'README.md'), 'utf8'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  console.log(`Written to ${[published, ...Object.keys(files)].join(', ')}`);
}

async function measured(
  wanted: readonly (readonly [string, Work])[],
  parameters: readonly string[],
): Promise<Result[]> {
  await installPeers();
  const pages = new Set(wanted.flatMap(([, work]) => work.pages));
  await buildPages([...pages]);
  const executablePath = await ensureChrome();
  const launch = (args: readonly string[]) =>
    chromium.launch({ executablePath, args: [...flags, ...args] });
  const browser = await launch([]);
  let unbound: Promise<Browser> | undefined;
  const site = await serveSite(built);
  let atlas: Promise<Site> | undefined;
  const quick = parameters.includes('--quick');
  const lab: Lab = {
    browser,
    site: site.url,
    effort: quick ? 0.3 : 1,
    parameters,
    unbound: () => (unbound ??= launch(['--disable-frame-rate-limit', '--disable-gpu-vsync'])),
    atlas: async () => (await (atlas ??= openAtlas(parameters))).url,
  };
  const results: Result[] = [];
  try {
    for (const [name, work] of wanted) {
      console.log(`Measuring ${name} …`);
      const made = environment(browser);
      try {
        const rows = (await work.measure(lab)).flatMap(rowsOf);
        const result = { work: name, made, quick, versions: versionsOf(work.packages), rows };
        console.log(`\n${printed(result)}\n`);
        results.push(result);
      } catch (error) {
        // What the others gave, in half an hour, is kept.
        console.error(`${name} was not measured: ${String(error)}`);
        process.exitCode = 1;
      }
    }
  } finally {
    await browser.close();
    await (await unbound)?.close();
    await site.close();
    await (await atlas)?.close();
    removePages();
  }
  return results;
}

async function openAtlas(parameters: readonly string[]): Promise<Site> {
  if (!parameters.includes('--built')) await buildSite();
  return serveSite(join(root, 'dist'));
}
