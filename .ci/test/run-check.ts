import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../shell.mjs';
import type { Check } from './checks.ts';
import { readReport, type Tally } from './vitest-report.ts';

/** Runs one check and counts what passed and failed. */
export async function runCheck(check: Check): Promise<Tally> {
  if (!check.counted) {
    const code = await runTool(check.script, check.parameters);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'atlas-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool(check.script, [...check.parameters, ...reporters]);
  const tally = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  // Vitest also fails for reasons that are no test: nothing found, an error outside of all tests.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
