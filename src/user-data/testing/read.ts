import type { OwnTable } from '../own-table.ts';
import type { FileSummary, ProblemWords, Reply, Understanding } from '../worker/protocol.ts';
import { requestHandler } from '../worker/request-handler.ts';
import type { Plan } from '../infer/plan.ts';
import type { Choices } from '../step.ts';
import { faults } from '../infer/problems.ts';
import { foundOut, type ReadSettings } from '../parse/read-settings.ts';
import type { OwnNames } from '../names/own-names.ts';
import { index } from './known.ts';

export interface Outcome {
  summary: FileSummary;
  understanding: Understanding;
  table: OwnTable;
  problems: string;
}

/** What its reader says of a file, and the names of the reader's own list. */
export interface Reading extends Partial<Choices> {
  name?: string;
  settings?: Partial<ReadSettings>;
  names?: OwnNames;
}

/** Everything that the worker makes of a file, or why it makes nothing. */
export async function readAll(
  file: Blob | string,
  correct: (plan: Plan) => Plan = (plan) => plan,
  reading: Reading = {},
): Promise<Outcome | Extract<Reply, { kind: 'failed' }>> {
  const replies: Reply[] = [];
  const answer = requestHandler((reply) => replies.push(reply), index, reading.names);
  const last = <Kind extends Reply['kind']>(kind: Kind) => {
    const found = replies.findLast((reply) => reply.kind === kind || reply.kind === 'failed');
    return found as Extract<Reply, { kind: Kind }> | Extract<Reply, { kind: 'failed' }> | undefined;
  };
  await answer({
    kind: 'read',
    file: typeof file === 'string' ? new Blob([file]) : file,
    name: reading.name ?? 'file.csv',
    settings: { ...foundOut, ...reading.settings },
  });
  const { undone, answers } = reading;
  if (undone || answers)
    await answer({
      kind: 'reshape',
      choices: { undone: undone ?? [], answers: answers ?? {} },
    });
  const read = last('read');
  if (!read || read.kind === 'failed') return read ?? failed;
  await answer({ kind: 'understand', plan: correct(read.summary.plan) });
  const understood = last('understood');
  if (!understood || understood.kind === 'failed') return understood ?? failed;
  await answer({ kind: 'table' });
  const reply = last('table');
  if (!reply || reply.kind === 'failed') return reply ?? failed;
  const words: ProblemWords = {
    headings: ['row', 'column', 'text', 'problem', 'nearest'],
    faults: Object.fromEntries(faults.map((fault) => [fault, fault])) as ProblemWords['faults'],
  };
  await answer({ kind: 'problems', words });
  const listed = last('problems');
  if (!listed || listed.kind === 'failed') return listed ?? failed;
  return {
    summary: read.summary,
    understanding: understood.understanding,
    table: reply.table,
    problems: await listed.file.text(),
  };
}

const failed = { kind: 'failed', fault: 'worker', values: {} } as const;

/** @throws when nothing was made of the file */
export async function readGood(
  file: Blob | string,
  correct?: (plan: Plan) => Plan,
  reading?: Reading,
): Promise<Outcome> {
  const outcome = await readAll(file, correct, reading);
  if ('kind' in outcome) throw new Error(`${outcome.fault} ${JSON.stringify(outcome.values)}`);
  return outcome;
}

/** Rows of a table as plain values, by the names of its columns. */
export function rowsOf(table: OwnTable): Record<string, string | number | null>[] {
  return Array.from({ length: table.rows }, (_, row) =>
    Object.fromEntries(
      table.columns.map(({ id }, place) => {
        const data = table.data[place]!;
        if (data.type === 'text')
          return [id, data.ids[row] === 0 ? null : data.texts[data.ids[row]!]!];
        const value = data.values[row]!;
        return [id, Number.isNaN(value) || value === -2_147_483_648 ? null : value];
      }),
    ),
  );
}
