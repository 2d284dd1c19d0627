import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildSite } from '../../src/build/build.ts';
import { ensureChrome } from '../../.ci/ensure-chrome.ts';
import { chromeFlags } from '../../src/build/chrome/find-chrome.ts';
import { serveSite } from '../../src/build/server/serve-site.ts';
import { engineReady } from '../site/lib/map-ready.ts';
import { root } from '../../src/build/root.ts';

const picture = '.github/atlas.png';
const view = '?focus=MEX&direction=in';

/** Makes the picture at the head of the README from the built site. */
export async function run(): Promise<void> {
  if (!existsSync(join(root, 'dist/index.html'))) await buildSite();
  const site = await serveSite(join(root, 'dist'));
  const browser = await chromium.launch({
    executablePath: await ensureChrome(),
    args: [...chromeFlags],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: 1,
      colorScheme: 'light',
      reducedMotion: 'reduce',
      locale: 'en-GB',
    });
    await page.goto(`${site.url}${view}`, { waitUntil: 'networkidle' });
    await page.getByText('67.6').first().waitFor();
    await engineReady(page);
    mkdirSync(join(root, '.github'), { recursive: true });
    await page.screenshot({ path: join(root, picture) });
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`${picture}: ${Math.round(statSync(join(root, picture)).size / 1024)} KB`);
}
