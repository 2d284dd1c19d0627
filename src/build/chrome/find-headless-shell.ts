import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builds, onSearchPath, type Environment } from './find-chrome.ts';

const programs = ['chromium-headless-shell', 'chrome-headless-shell'];

/**
 * The path of Chromium's headless shell, or undefined: the same engine without a window around it,
 * which opens and draws pages in two thirds of the time. Its letters fall otherwise by a part of a
 * pixel. HEADLESS_SHELL_PATH comes first; empty, it stands for none.
 */
export function findHeadlessShell(
  env: Environment = process.env,
  platform: string = process.platform,
): string | undefined {
  const { HEADLESS_SHELL_PATH: chosen } = env;
  if (chosen !== undefined) return chosen === '' ? undefined : chosen;
  const kept = builds(env, platform, 'chromium_headless_shell').flatMap((build) =>
    ['chrome-headless-shell', 'headless_shell', 'chrome-headless-shell.exe'].map((program) =>
      join(build, program),
    ),
  );
  return [...onSearchPath(env, platform, programs), ...kept].find((path) => existsSync(path));
}
