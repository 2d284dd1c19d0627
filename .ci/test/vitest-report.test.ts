import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReport } from './vitest-report.ts';

test('counts tests, and files that could not be run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-report-'));
  const file = join(folder, 'report.json');
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ];
  writeFileSync(file, JSON.stringify({ numPassedTests: 3, numFailedTests: 1, testResults }));
  expect(readReport(file)).toEqual({ passed: 3, failed: 2 });
  rmSync(folder, { recursive: true });
  expect(readReport(file)).toEqual({ passed: 0, failed: 1 });
});
