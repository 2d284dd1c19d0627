import { findChrome } from '../src/build/chrome/find-chrome.ts';
import { run, runTool } from './shell.mjs';

const help =
  'Install Chrome or Chromium yourself, or set CHROME_PATH to its program, and run the command again.';

/** The path of a Chrome or Chromium; installs one, saying so, when the machine has none. */
export async function ensureChrome(): Promise<string> {
  const found = findChrome();
  if (found) return found;

  console.log('No Chrome or Chromium found. Installing one for the tests …');
  await installWithPlaywright();
  if (!findChrome() && process.platform === 'linux' && process.getuid?.() === 0)
    await installWithApt();
  const installed = findChrome();
  if (!installed) throw new Error(`No Chrome or Chromium could be installed. ${help}`);
  console.log(`Installed ${installed}.`);
  return installed;
}

async function installWithPlaywright(): Promise<void> {
  console.log('  npx playwright install chromium');
  await runTool('playwright-core/cli.js', ['install', 'chromium']).catch(() => 1);
}

async function installWithApt(): Promise<void> {
  console.log('  apt-get install chromium');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env }).catch(() => 1);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
    env,
  }).catch(() => 1);
}
