import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  workerClient,
  type WorkerClient,
  type WorkerProgress,
} from '../../user-data/worker/worker-client.ts';
import type { FileSummary, ProblemWords, Understanding } from '../../user-data/worker/protocol.ts';
import type { OwnTable } from '../../user-data/own-table.ts';
import { FileError } from '../../user-data/parse/file-error.ts';
import type { KnownEconomy, Spelling } from '../../user-data/infer/economy-index.ts';
import type { Plan } from '../../user-data/infer/plan.ts';

export type FileState =
  | { step: 'none' }
  | { step: 'busy'; file: string; progress: WorkerProgress | null }
  | { step: 'failed'; file: string; error: FileError }
  | {
      step: 'understood';
      file: string;
      summary: FileSummary;
      plan: Plan;
      understanding: Understanding;
      /** How far a changed plan is; null when it is done. */
      progress: WorkerProgress | null;
    };

export interface OwnFile {
  state: FileState;
  open: (file: Blob, name: string, sheet?: number | null) => void;
  /** Another sheet of the same workbook. */
  chooseSheet: (sheet: number) => void;
  change: (plan: Plan) => void;
  stop: () => void;
  table: () => Promise<OwnTable>;
  problems: (words: ProblemWords) => Promise<Blob>;
}

/** A file on its way from the user's hand to a table. */
export function useOwnFile(known: {
  economies: readonly KnownEconomy[];
  spellings: readonly Spelling[];
}): OwnFile {
  const [state, setState] = useState<FileState>({ step: 'none' });
  const held = useRef<{ file: Blob; name: string } | null>(null);
  /** Answers to what is no longer asked are dropped. */
  const turn = useRef(0);
  const onProgress = useCallback((progress: WorkerProgress) => {
    setState((now) =>
      now.step === 'busy' || now.step === 'understood' ? { ...now, progress } : now,
    );
  }, []);
  const client = useMemo<WorkerClient>(() => workerClient(known, onProgress), [known, onProgress]);
  useEffect(() => () => client.stop(), [client]);

  const open = useCallback(
    (file: Blob, name: string, sheet: number | null = null) => {
      held.current = { file, name };
      const mine = ++turn.current;
      setState({ step: 'busy', file: name, progress: null });
      const run = async () => {
        const summary = await client.read(file, sheet);
        const understanding = await client.understand(summary.plan);
        if (mine === turn.current)
          setState({
            step: 'understood',
            file: name,
            summary,
            plan: summary.plan,
            understanding,
            progress: null,
          });
      };
      run().catch((error: unknown) => {
        if (mine === turn.current)
          setState({ step: 'failed', file: name, error: fileError(error) });
      });
    },
    [client],
  );

  const change = useCallback(
    (plan: Plan) => {
      const mine = ++turn.current;
      const progress: WorkerProgress = { stage: 'understanding', share: 0, rows: 0 };
      setState((now) => (now.step === 'understood' ? { ...now, plan, progress } : now));
      client
        .understand(plan)
        .then((understanding) => {
          if (mine !== turn.current) return;
          setState((now) =>
            now.step === 'understood' ? { ...now, understanding, progress: null } : now,
          );
        })
        .catch((error: unknown) => {
          if (mine !== turn.current) return;
          setState((now) =>
            now.step === 'understood'
              ? { step: 'failed', file: now.file, error: fileError(error) }
              : now,
          );
        });
    },
    [client],
  );

  return {
    state,
    open,
    change,
    chooseSheet: (sheet) => {
      if (held.current) open(held.current.file, held.current.name, sheet);
    },
    stop: () => {
      turn.current++;
      client.stop();
      held.current = null;
      setState({ step: 'none' });
    },
    table: client.table,
    problems: client.problems,
  };
}

function fileError(error: unknown): FileError {
  return error instanceof FileError ? error : new FileError('worker', { details: String(error) });
}
