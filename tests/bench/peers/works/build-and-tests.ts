import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../../src/build/root.ts';
import { run } from '../../../../.ci/shell.mjs';
import type { Comparison } from '../lib/comparison.ts';
import type { Work } from '../lib/lab.ts';
import { type Begins, type Part, partsFrom } from '../lib/parts.ts';

/**
 * What a newcomer waits for: `npm start` of a fresh clone until the atlas is served, and `npm test`, by part.
 * Packages come through npm's own cache, where they are in it.
 */
export const buildAndTests: Work = {
  pages: [],
  packages: ['vite', 'vitest', 'typescript'],
  named: true,
  async measure() {
    const folder = await mkdtemp(join(tmpdir(), 'atlas-clone-'));
    try {
      await run('git', ['clone', '--quiet', root, folder]);
      const start = await partsOf(folder, ['start'], startParts, /^Remittance Atlas is at /);
      const test = await partsOf(folder, ['test'], testParts, /^\d+ passed, \d+ failed/);
      return [...rows('npm start, a fresh clone', start), ...rows('npm test', test)];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Lines that begin a part of `npm start`. */
const startParts: Begins = [
  [/^Installing the packages/, 'packages'],
  [/^Building the data/, 'data'],
  [/^Building the site/, 'site'],
];
/** Lines that end a part of `npm test`, with its seconds. */
const testParts = /^── (.+): (\d+ passed, \d+ failed) \((\d+\.\d) s\)/;

function partsOf(
  folder: string,
  parameters: readonly string[],
  parts: Begins | RegExp,
  last: RegExp,
): Promise<Part[]> {
  return new Promise((resolve, reject) => {
    const began = Date.now();
    const seconds = () => (Date.now() - began) / 1000;
    const lines: { text: string; at: number }[] = [];
    let rest = '';
    const child = spawn('npm', parameters, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    child.stdout.on('data', (said: Buffer) => {
      // It takes most of an hour, and what fails in it is told there alone.
      process.stdout.write(said);
      const all = (rest + said.toString()).split('\n');
      rest = all.pop() ?? '';
      for (const text of all) {
        lines.push({ text, at: seconds() });
        if (!last.test(text)) continue;
        const end = seconds();
        resolve([...partsFrom(lines, parts, end), { what: 'in all', seconds: end }]);
        // A server goes on: it and what it started end here.
        if (child.pid !== undefined) process.kill(-child.pid);
      }
    });
    child.on('error', reject);
    child.on('close', (code) =>
      reject(new Error(`npm ${parameters.join(' ')} ended with ${code}`)),
    );
  });
}

function rows(size: string, parts: readonly Part[]): Comparison[] {
  return parts.map(({ what, seconds, note }) => ({
    size,
    what,
    unit: 's',
    ours: [seconds],
    peers: [],
    ...(note !== undefined && { note }),
  }));
}
