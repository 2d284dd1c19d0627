import { performance } from 'node:perf_hooks';
import type { SharedStatement } from '../../../../src/build/packages/shared-sql.ts';
import { makeRows, rowsRead } from './made-rows.ts';
import { openForGrowth, runShared, type Sums } from './shared-run.ts';

/** What a process of its own is asked, so that its peak of memory is that of this alone. */
export interface Step {
  does: 'make' | 'run';
  statement: SharedStatement;
  /** The real rows; of them others are made. */
  copy: string;
  folder: string;
  temporary: string;
  times: number;
}

export interface StepResult {
  seconds: number;
  peakMegabytes: number;
  rowsRead: number;
  /** Of a run. */
  sums?: Sums;
}

process.once('message', (step: Step) => {
  void answer(step).then(
    (result) => process.send?.({ result }, () => process.exit(0)),
    (error: unknown) => process.send?.({ error: String(error) }, () => process.exit(1)),
  );
});

async function answer({
  does,
  statement,
  copy,
  folder,
  temporary,
  times,
}: Step): Promise<StepResult> {
  const instance = await openForGrowth(temporary);
  const connection = await instance.connect();
  const start = performance.now();
  const sums = does === 'run' ? await runShared(connection, folder, statement) : undefined;
  if (does === 'make') await makeRows(connection, copy, folder, times, statement);
  const seconds = (performance.now() - start) / 1000;
  const peakMegabytes = process.resourceUsage().maxRSS / 1000;
  const read = await rowsRead(connection, folder, statement);
  connection.closeSync();
  instance.closeSync();
  return { seconds, peakMegabytes, rowsRead: read, ...(sums && { sums }) };
}
