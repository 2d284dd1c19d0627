import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/**
 * The path of a Chrome or Chromium on this machine, or undefined. Looks, in this order, at
 * CHROME_PATH, the search path, the usual places of the platform, and Playwright's own cache.
 */
export function findChrome(
  env: Environment = process.env,
  platform: string = process.platform,
): string | undefined {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which does not exist.`);
  }
  return [
    ...onSearchPath(env, platform, programs),
    ...usualPlaces(env, platform),
    ...playwrightCache(env, platform),
  ].find((path) => existsSync(path));
}

/** Flags with which Chromium runs without a screen, a sandbox or requests of its own. */
export const chromeFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where programs of these names would lie on the search path. */
export function onSearchPath(
  env: Environment,
  platform: string,
  programs: readonly string[],
): string[] {
  if (platform === 'win32') return [];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
}

function usualPlaces(env: Environment, platform: string): string[] {
  if (platform === 'darwin') {
    const applications = ['/Applications', join(homedir(), 'Applications')];
    return applications.flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    ]);
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
    ]);
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    programs.map((program) => join(folder, program)),
  );
}

function playwrightCache(env: Environment, platform: string): string[] {
  return builds(env, platform, 'chromium').flatMap((build) => [
    join(build, 'chrome'),
    join(build, 'chrome.exe'),
    join(build, 'Chromium.app/Contents/MacOS/Chromium'),
    join(build, 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
  ]);
}

/** The folders in which Playwright keeps builds of a browser, the newest first. */
export function builds(env: Environment, platform: string, browser: string): string[] {
  const cache =
    env.PLAYWRIGHT_BROWSERS_PATH ??
    new Map([
      ['darwin', join(homedir(), 'Library/Caches/ms-playwright')],
      ['win32', join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright')],
    ]).get(platform) ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  const versions = readdirSync(cache)
    .filter((name) => new RegExp(`^${browser}-\\d+$`).test(name))
    .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return versions.flatMap((version) =>
    readdirSync(join(cache, version)).map((build) => join(cache, version, build)),
  );
}
