import type { OwnTable } from '../own-table.ts';
import type {
  FileSummary,
  ProblemWords,
  Reply,
  Request,
  Stage,
  Understanding,
} from './protocol.ts';
import { FileError } from '../parse/file-error.ts';
import type { KnownEconomy, Spelling } from '../infer/economy-index.ts';
import type { Plan } from '../infer/plan.ts';
import type { Choices } from '../step.ts';
import type { Beginning } from '../parse/read-report.ts';
import type { ReadSettings } from '../parse/read-settings.ts';
import type { OwnNames } from '../names/own-names.ts';

/** A worker that says nothing for so long has lost itself in a file. */
const longestSilence = 30_000;

export interface WorkerProgress {
  stage: Stage;
  /** 0 to 1. */
  share: number;
  rows: number;
}

interface Turn {
  request: Request;
  resolve: (reply: Reply) => void;
  reject: (error: Error) => void;
}

/** Requests are answered in turn; only another file, or `stop`, ends one that is under way. */
export interface WorkerClient {
  /** @throws {FileError} when the file cannot be read; an `AbortError` after `stop` */
  read: (file: Blob, name: string, settings: ReadSettings) => Promise<FileSummary>;
  /** The file that is read, with what its reader says of steps and questions. */
  reshape: (choices: Choices) => Promise<FileSummary>;
  /** @throws an `AbortError` when another plan came before its turn */
  understand: (plan: Plan) => Promise<Understanding>;
  /** The table that the last plan made, without a name. */
  table: () => Promise<OwnTable>;
  /** Every problem by row, as CSV. */
  problems: (words: ProblemWords) => Promise<Blob>;
  /** Ends what is going on; the next file starts a new worker. */
  stop: () => void;
}

/** Reads files in a worker, which is made when it is needed and ended when it hangs. */
export function workerClient(
  known: { economies: readonly KnownEconomy[]; spellings: readonly Spelling[] },
  onProgress: (progress: WorkerProgress) => void,
  onBeginning: (beginning: Beginning) => void = () => undefined,
  ownNames: () => OwnNames = () => ({}),
): WorkerClient {
  let worker: Worker | null = null;
  /** What is asked, in turn; the worker answers the first of them now. */
  let turns: Turn[] = [];
  let silence: ReturnType<typeof setTimeout> | undefined;

  function start(): Worker {
    if (worker) return worker;
    const made = new Worker(new URL('./own-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<Reply>) => hear(data));
    made.addEventListener('error', (event) => {
      event.preventDefault();
      end(new FileError('worker', event.message ? { details: event.message } : {}));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    made.postMessage({ kind: 'know', ...known, names: ownNames() } satisfies Request);
    worker = made;
    return made;
  }

  function end(error: Error): void {
    worker?.terminate();
    worker = null;
    clearTimeout(silence);
    const lost = turns;
    turns = [];
    for (const { reject } of lost) reject(error);
  }

  function watch(): void {
    clearTimeout(silence);
    silence = setTimeout(() => end(new FileError('silent')), longestSilence);
  }

  function askFirst(): void {
    const [first] = turns;
    if (!first) return;
    watch();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    start().postMessage(first.request);
  }

  function hear(reply: Reply): void {
    const [first] = turns;
    if (!first) return;
    if (reply.kind === 'progress') {
      watch();
      onProgress(reply);
      return;
    }
    if (reply.kind === 'beginning') {
      onBeginning(reply.beginning);
      return;
    }
    clearTimeout(silence);
    turns.shift();
    if (reply.kind === 'failed') first.reject(new FileError(reply.fault, reply.values));
    else first.resolve(reply);
    askFirst();
  }

  async function ask<Kind extends Reply['kind']>(
    request: Request,
    kind: Kind,
  ): Promise<Extract<Reply, { kind: Kind }>> {
    // Only another file ends the worker: all else is about the file that it holds.
    if (request.kind === 'read') {
      if (turns.length > 0) end(aborted());
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      worker?.postMessage({ kind: 'names', names: ownNames() } satisfies Request);
    }
    const last = turns.at(-1);
    const stale = request.kind === 'understand' && last?.request.kind === 'understand';
    if (stale && turns.length > 1) turns.pop()?.reject(aborted());
    const reply = await new Promise<Reply>((resolve, reject) => {
      turns.push({ request, resolve, reject });
      if (turns.length === 1) askFirst();
    });
    if (reply.kind !== kind) throw new FileError('worker');
    return reply as Extract<Reply, { kind: Kind }>;
  }

  return {
    read: async (file, name, settings) =>
      (await ask({ kind: 'read', file, name, settings }, 'read')).summary,
    reshape: async (choices) => (await ask({ kind: 'reshape', choices }, 'read')).summary,
    understand: async (plan) =>
      (await ask({ kind: 'understand', plan }, 'understood')).understanding,
    table: async () => (await ask({ kind: 'table' }, 'table')).table,
    problems: async (words) => (await ask({ kind: 'problems', words }, 'problems')).file,
    stop: () => end(aborted()),
  };
}

function aborted(): Error {
  return new DOMException('The reading was stopped', 'AbortError');
}
