import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../shell.mjs';
import type { Check } from './checks.ts';
import { nothing, readTally, type Tally } from './tally.ts';

/**
 * Runs one check and counts what passed and failed.
 *
 * @param hear takes what the check says, once it has ended; absent: it is said as it comes
 */
export async function runCheck(check: Check, hear?: (said: string) => void): Promise<Tally> {
  const options = hear ? { hear } : {};
  if (!check.counted) {
    const code = await runTool(check.script, check.parameters, options);
    return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'atlas-test-'));
  const file = join(folder, 'tally.json');
  const reporters = ['--reporter=default', '--reporter=./.ci/test/tally-reporter.ts'];
  const code = await runTool(check.script, [...check.parameters, ...reporters], {
    ...options,
    env: { ATLAS_TALLY: file },
  });
  const tally = readTally(file);
  rmSync(folder, { recursive: true, force: true });
  // Vitest also fails for reasons that are no test: nothing found, an error outside of all tests.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
