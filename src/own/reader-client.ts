import type { OwnTable } from './own-table.ts';
import type {
  FileSummary,
  ProblemWords,
  Reply,
  Request,
  Stage,
  Understanding,
} from './protocol.ts';
import { ReadingError } from './reading/reading-error.ts';
import type { KnownEconomy, Spelling } from './recognising/economy-index.ts';
import type { Plan } from './recognising/plan.ts';

/** A worker that says nothing for so long has lost itself in a file. */
const longestSilence = 30_000;

export interface ReaderProgress {
  stage: Stage;
  /** 0 to 1. */
  share: number;
  rows: number;
}

export interface OwnReader {
  /** @throws {ReadingError} when the file cannot be read; an `AbortError` after `stop` */
  read: (file: Blob, sheet: number | null) => Promise<FileSummary>;
  understand: (plan: Plan) => Promise<Understanding>;
  /** The table that the last plan made, without a name. */
  take: () => Promise<OwnTable>;
  /** Every problem by row, as CSV. */
  problems: (words: ProblemWords) => Promise<Blob>;
  /** Ends what is going on; the next file starts a new worker. */
  stop: () => void;
}

/** Reads files in a worker, which is made when it is needed and ended when it hangs. */
export function ownReader(
  known: { economies: readonly KnownEconomy[]; spellings: readonly Spelling[] },
  onProgress: (progress: ReaderProgress) => void,
): OwnReader {
  let worker: Worker | null = null;
  let waiting: {
    resolve: (reply: Reply) => void;
    reject: (error: Error) => void;
    timer: ReturnType<typeof setTimeout>;
  } | null = null;

  function start(): Worker {
    if (worker) return worker;
    const made = new Worker(new URL('./own-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<Reply>) => hear(data));
    made.addEventListener('error', (event) => {
      event.preventDefault();
      end(new ReadingError('worker', { details: event.message }));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    made.postMessage({ kind: 'know', ...known } satisfies Request);
    worker = made;
    return made;
  }

  function end(error: Error): void {
    worker?.terminate();
    worker = null;
    const last = waiting;
    waiting = null;
    clearTimeout(last?.timer);
    last?.reject(error);
  }

  function watch(): ReturnType<typeof setTimeout> {
    return setTimeout(() => end(new ReadingError('silent')), longestSilence);
  }

  function hear(reply: Reply): void {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    if (reply.kind === 'progress') {
      waiting.timer = watch();
      onProgress(reply);
      return;
    }
    const { resolve, reject } = waiting;
    waiting = null;
    if (reply.kind === 'failed') reject(new ReadingError(reply.fault, reply.values));
    else resolve(reply);
  }

  async function ask<Kind extends Reply['kind']>(
    request: Request,
    kind: Kind,
  ): Promise<Extract<Reply, { kind: Kind }>> {
    if (waiting) end(aborted());
    const reply = await new Promise<Reply>((resolve, reject) => {
      waiting = { resolve, reject, timer: watch() };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      start().postMessage(request);
    });
    if (reply.kind !== kind) throw new ReadingError('worker');
    return reply as Extract<Reply, { kind: Kind }>;
  }

  return {
    read: async (file, sheet) => (await ask({ kind: 'read', file, sheet }, 'read')).summary,
    understand: async (plan) =>
      (await ask({ kind: 'understand', plan }, 'understood')).understanding,
    take: async () => (await ask({ kind: 'take' }, 'taken')).table,
    problems: async (words) => (await ask({ kind: 'problems', words }, 'problems')).file,
    stop: () => end(aborted()),
  };
}

function aborted(): Error {
  return new DOMException('The reading was stopped', 'AbortError');
}
