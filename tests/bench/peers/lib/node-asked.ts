import { fork } from 'node:child_process';
import { root } from '../../../../src/build/root.ts';
import { openInNode } from '../../../../src/database/engine/node-connector.ts';
import type { Answer, Question } from '../pages/growth/main.ts';

/** What DuckDB in Node answers, with the most that its process had of memory, MB. */
export type NodeAnswer = Answer & { memory: number };

/** Asks DuckDB in a process of its own, so that its memory is that of this alone. */
export function askNode(question: Question): Promise<NodeAnswer> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, ['asked'], {
      cwd: root,
      execArgv: ['--import', 'tsx'],
    });
    child.once('message', ({ answer, error }: { answer?: NodeAnswer; error?: string }) =>
      answer ? resolve(answer) : reject(new Error(error)),
    );
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`DuckDB in Node ended with ${code}`)));
    child.send(question);
  });
}

async function answered({ database, sql, values, times }: Question): Promise<NodeAnswer> {
  const start = performance.now();
  const connector = await openInNode(database);
  let rows = await connector.query(sql, values);
  const opened = performance.now() - start;
  const asked: number[] = [];
  for (let round = 0; round < times; round++) {
    const began = performance.now();
    rows = await connector.query(sql, values);
    asked.push(performance.now() - began);
  }
  await connector.close();
  return { opened, asked, rows, memory: process.resourceUsage().maxRSS / 1000 };
}

if (process.argv[2] === 'asked')
  process.once('message', (question: Question) => {
    void answered(question).then(
      (answer) => process.send?.({ answer }, () => process.exit(0)),
      (error: unknown) => process.send?.({ error: String(error) }, () => process.exit(1)),
    );
  });
