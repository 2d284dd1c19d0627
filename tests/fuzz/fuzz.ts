import { run as build } from '../../src/build/build.ts';
import { ensureChrome } from '../../.ci/ensure-chrome.ts';
import { must, runTool } from '../../.ci/shell.mjs';

const vitest = 'vitest/vitest.mjs';

/**
 * Leads the built site through thousands of random addresses and the users' own files through a
 * thousand malformed ones; fails if anything breaks, freezes for a second or stays behind.
 * `--full` takes all 10,000 addresses through the page instead of 1,000, `--seed <number>` takes
 * others, `--built` does not build the site anew.
 */
export async function run(parameters: readonly string[]): Promise<void> {
  if (!parameters.includes('--built')) await build();
  const seed = parameters[parameters.indexOf('--seed') + 1];
  const env = {
    CHROME_PATH: await ensureChrome(),
    FUZZ: 'full',
    FUZZ_ADDRESSES: parameters.includes('--full') ? '10000' : '1000',
    ...(parameters.includes('--seed') && seed !== undefined ? { FUZZ_SEED: seed } : {}),
  };
  const part = (project: string, files: string) =>
    runTool(vitest, ['run', '--project', project, files, '--reporter=verbose'], { env });
  await must('A random address or a malformed file broke a parser', part('unit', 'tests/fuzz'));
  await must('A random address broke the page', part('site-alone', 'tests/site/fuzzed-addresses'));
}
