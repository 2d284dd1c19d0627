import { fork } from 'node:child_process';
import { mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt } from '../../data/build/ensure-built.ts';
import { places, root } from '../../data/build/paths.ts';
import { sharedStatements } from '../../src/build/packages/shared-sql.ts';
import { timesFor } from './lib/growth/made-rows.ts';
import { holdSums, memoryLimit } from './lib/growth/shared-run.ts';
import type { Step, StepResult } from './lib/growth/step.ts';
import type { Measurement } from './lib/report.ts';

const whole = new Intl.NumberFormat('en');
const cache = join(root, '.cache/bench/growth');

/**
 * The statements that engines share, run by DuckDB on made rows that lie on the disk: how long, and how
 * much memory of a process of its own. Each must give the sums of the real rows, as often as it was made.
 *
 * @param millions rows that each statement is to read, at least
 * @throws Error where the disk is too small, or a sum is another one
 */
export async function growth(millions: readonly number[]): Promise<Measurement[]> {
  await ensureBuilt(places, () => undefined);
  const measured: Measurement[] = [];
  for (const statement of sharedStatements) {
    const real = await inOrder('real', { statement, times: 1 });
    for (const wanted of millions) {
      await ensureRoom(wanted);
      const times = timesFor(wanted * 1e6, real.run.rowsRead);
      console.log(`${statement}: making rows, every economy ${times} times over …`);
      const { make, run } = await inOrder('made', { statement, times });
      holdSums(statement, real.run.sums!, run.sums!, times);
      const read = whole.format(run.rowsRead);
      console.log(
        `${statement}: ${read} rows, made in ${make.seconds.toFixed(0)} s, read in ${run.seconds.toFixed(1)} s ` +
          `with ${(run.peakMegabytes / 1000).toFixed(1)} GB at most; ${whole.format(run.sums![0])} rows come out, ` +
          'and their sums are those of the real ones.',
      );
      measured.push(
        { what: `${statement}, ${read} rows`, unit: 's', values: [run.seconds] },
        { what: '  peak memory of the process', unit: 'MB', values: [run.peakMegabytes] },
      );
    }
  }
  await rm(cache, { recursive: true, force: true });
  return measured;
}

/** DuckDB holds so much in memory, and the rest on the disk. */
export const limitInWords = `DuckDB's memory_limit ${(memoryLimit() / 1000).toFixed(1)} GB`;

/** Makes rows and runs a statement on them, each in a process of its own, and removes them. */
async function inOrder(
  name: string,
  step: Pick<Step, 'statement' | 'times'>,
): Promise<{ make: StepResult; run: StepResult }> {
  const folder = join(cache, `${name}-${step.statement}`);
  const temporary = join(cache, 'temporary');
  await rm(folder, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  const copy = join(places.output, 'latest');
  const make = await apart({ does: 'make', copy, folder, temporary, ...step });
  const run = await apart({ does: 'run', copy, folder, temporary, ...step });
  await rm(folder, { recursive: true, force: true });
  return { make, run };
}

function apart(step: Step): Promise<StepResult> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'lib/growth/step.ts'), {
      cwd: root,
      execArgv: ['--import', 'tsx'],
    });
    child.once('message', (said: { result?: StepResult; error?: string }) => {
      if (said.result) resolve(said.result);
      else reject(new Error(said.error));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`${step.statement} ended early (${signal ?? code}): too little memory?`)),
    );
    child.send(step);
  });
}

/** Rows, results and what DuckDB puts aside take about 0.3 GB a million rows. */
async function ensureRoom(millions: number): Promise<void> {
  const { bavail, bsize } = await statfs(cache);
  const [free, needed] = [(bavail * bsize) / 1e9, 0.3 * millions];
  if (free < needed)
    throw new Error(
      `Made rows of ${millions} million take about ${needed} GB of disk; ${free.toFixed(0)} GB are free.`,
    );
}
