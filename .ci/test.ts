import { ensureChrome } from './ensure-chrome.ts';
import { checks } from './test/checks.ts';
import { runCheck } from './test/run-check.ts';

/**
 * Runs every check in order, all of them even when one fails, and ends with one line,
 * `N passed, N failed`, that counts every test and, as one each, what is no test.
 */
export async function run(): Promise<void> {
  process.env['CHROME_PATH'] = await ensureChrome();
  let passed = 0;
  let failed = 0;
  for (const check of checks) {
    console.log(`\n── ${check.what}`);
    const started = Date.now();
    const tally = await runCheck(check);
    passed += tally.passed;
    failed += tally.failed;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`── ${check.what}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
