import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ownReader, type OwnReader, type ReaderProgress } from '../../own/reader-client.ts';
import type { FileSummary, ProblemWords, Understanding } from '../../own/protocol.ts';
import type { OwnTable } from '../../own/own-table.ts';
import { ReadingError } from '../../own/reading/reading-error.ts';
import type { KnownEconomy, Spelling } from '../../own/recognising/economy-index.ts';
import type { Plan } from '../../own/recognising/plan.ts';

export type FileState =
  | { step: 'none' }
  | { step: 'busy'; file: string; progress: ReaderProgress | null }
  | { step: 'failed'; file: string; error: ReadingError }
  | {
      step: 'understood';
      file: string;
      summary: FileSummary;
      plan: Plan;
      understanding: Understanding;
      /** How far a changed plan is; null when it is done. */
      progress: ReaderProgress | null;
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

/** A file on its way from the reader's hand to a table. */
export function useOwnFile(known: {
  economies: readonly KnownEconomy[];
  spellings: readonly Spelling[];
}): OwnFile {
  const [state, setState] = useState<FileState>({ step: 'none' });
  const held = useRef<{ file: Blob; name: string } | null>(null);
  /** Answers to what is no longer asked are dropped. */
  const turn = useRef(0);
  const onProgress = useCallback((progress: ReaderProgress) => {
    setState((now) =>
      now.step === 'busy' || now.step === 'understood' ? { ...now, progress } : now,
    );
  }, []);
  const reader = useMemo<OwnReader>(() => ownReader(known, onProgress), [known, onProgress]);
  useEffect(() => () => reader.stop(), [reader]);

  const open = useCallback(
    (file: Blob, name: string, sheet: number | null = null) => {
      held.current = { file, name };
      const mine = ++turn.current;
      setState({ step: 'busy', file: name, progress: null });
      const run = async () => {
        const summary = await reader.read(file, sheet);
        const understanding = await reader.understand(summary.plan);
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
          setState({ step: 'failed', file: name, error: readingError(error) });
      });
    },
    [reader],
  );

  const change = useCallback(
    (plan: Plan) => {
      const mine = ++turn.current;
      const progress: ReaderProgress = { stage: 'understanding', share: 0, rows: 0 };
      setState((now) => (now.step === 'understood' ? { ...now, plan, progress } : now));
      reader
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
              ? { step: 'failed', file: now.file, error: readingError(error) }
              : now,
          );
        });
    },
    [reader],
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
      reader.stop();
      held.current = null;
      setState({ step: 'none' });
    },
    table: reader.table,
    problems: reader.problems,
  };
}

function readingError(error: unknown): ReadingError {
  return error instanceof ReadingError
    ? error
    : new ReadingError('worker', { details: String(error) });
}
