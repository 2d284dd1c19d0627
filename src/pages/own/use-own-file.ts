import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  workerClient,
  type WorkerClient,
  type WorkerProgress,
} from '../../user-data/worker/worker-client.ts';
import type { FileSummary, ProblemWords, Understanding } from '../../user-data/worker/protocol.ts';
import type { OwnTable } from '../../user-data/own-table.ts';
import type { OwnNames } from '../../user-data/names/own-names.ts';
import { FileError } from '../../user-data/parse/file-error.ts';
import type { KnownEconomy, Spelling } from '../../user-data/infer/economy-index.ts';
import type { Plan } from '../../user-data/infer/plan.ts';
import { carried } from '../../user-data/infer/carried.ts';
import { noChoices, type Choices } from '../../user-data/step.ts';
import type { Beginning } from '../../user-data/parse/read-report.ts';
import { foundOut, type ReadSettings } from '../../user-data/parse/read-settings.ts';

export interface UnderstoodFile {
  step: 'understood';
  file: string;
  settings: ReadSettings;
  /** The table whose settings these are, from a file of the same name; null for none. */
  like: string | null;
  /** The first rows as the settings read them: there before the rest of the file is. */
  beginning: Beginning;
  /** Why the file can't be read as the settings say; null where it can. */
  trouble: FileError | null;
  summary: FileSummary;
  plan: Plan;
  understanding: Understanding;
  /** How far a changed plan or a changed reading is; null when it is done. */
  progress: WorkerProgress | null;
}

export type FileState =
  | { step: 'none' }
  | { step: 'busy'; file: string; progress: WorkerProgress | null }
  | { step: 'failed'; file: string; error: FileError }
  | UnderstoodFile;

export interface OwnFile {
  state: FileState;
  /**
   * @param settings how it is to be read; found out where they are left out, and where they don't fit
   * @param like the table that the settings were kept with
   */
  open: (file: Blob, name: string, settings?: ReadSettings, like?: string) => void;
  /** Reads the file anew with other settings. */
  reread: (settings: ReadSettings, fixes?: Plan['fixes']) => void;
  change: (plan: Plan) => void;
  /** Answers a question, or undoes a step. */
  choose: (choices: Choices) => void;
  stop: () => void;
  table: () => Promise<OwnTable>;
  problems: (words: ProblemWords) => Promise<Blob>;
}

/**
 * A file on its way from the user's hand to a table.
 *
 * @param names gives the reader's own list of names, when a worker begins
 */
export function useOwnFile(
  known: { economies: readonly KnownEconomy[]; spellings: readonly Spelling[] },
  names: () => OwnNames,
): OwnFile {
  const [state, setState] = useState<FileState>({ step: 'none' });
  const held = useRef<{ file: Blob; name: string } | null>(null);
  /** Answers to what is no longer asked are dropped. */
  const turn = useRef(0);
  const onProgress = useCallback((progress: WorkerProgress) => {
    setState((now) =>
      now.step === 'busy' || now.step === 'understood' ? { ...now, progress } : now,
    );
  }, []);
  const onBeginning = useCallback((beginning: Beginning) => {
    setState((now) => (now.step === 'understood' ? { ...now, beginning } : now));
  }, []);
  const client = useMemo<WorkerClient>(
    () => workerClient(known, onProgress, onBeginning, names),
    [known, onProgress, onBeginning, names],
  );
  useEffect(() => () => client.stop(), [client]);

  const read = useCallback(
    async (file: Blob, name: string, settings: ReadSettings, before: Plan | null) => {
      const read = await client.read(file, name, settings);
      const said =
        before !== null &&
        before.choices.undone.length + Object.keys(before.choices.answers).length > 0;
      const summary = said ? await client.reshape(before.choices) : read;
      const plan = { ...summary.plan, fixes: { ...summary.plan.fixes, ...before?.fixes } };
      const understanding = await client.understand(plan);
      return { summary, plan, understanding };
    },
    [client],
  );

  const open = useCallback(
    (file: Blob, name: string, settings: ReadSettings = foundOut, like?: string) => {
      held.current = { file, name };
      const mine = ++turn.current;
      setState({ step: 'busy', file: name, progress: null });
      const readAs = async (chosen: ReadSettings, of: string | null) => ({
        ...(await read(file, name, chosen, null)),
        settings: chosen,
        like: of,
      });
      readAs(settings, like ?? null)
        .catch((error: unknown) => {
          if (settings === foundOut || mine !== turn.current) throw error;
          return readAs(foundOut, null);
        })
        .then((made) => {
          if (mine !== turn.current) return;
          const { report } = made.summary;
          const more = { beginning: report, trouble: null, progress: null } as const;
          setState({ step: 'understood', file: name, ...made, ...more });
        })
        .catch((error: unknown) => {
          if (mine === turn.current)
            setState({ step: 'failed', file: name, error: fileError(error) });
        });
    },
    [read],
  );

  const reread = useCallback(
    (settings: ReadSettings, fixes?: Plan['fixes']) => {
      const now = held.current;
      if (!now || state.step !== 'understood') return;
      const mine = ++turn.current;
      const update = (changes: Partial<UnderstoodFile>) => {
        if (mine !== turn.current) return;
        setState((old) => (old.step === 'understood' ? { ...old, ...changes } : old));
      };
      update({
        settings,
        like: null,
        trouble: null,
        progress: { stage: 'reading', share: 0, rows: 0 },
      });
      // What was said of one table is not said of another.
      const same =
        settings.member === state.settings.member && settings.part === state.settings.part;
      const before = {
        ...state.plan,
        ...(fixes && { fixes }),
        ...(!same && { choices: noChoices }),
      };
      read(now.file, now.name, settings, before)
        .then((made) => update({ ...made, beginning: made.summary.report, progress: null }))
        .catch((error: unknown) => update({ trouble: fileError(error), progress: null }));
    },
    [read, state],
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

  const choose = useCallback(
    (choices: Choices) => {
      if (state.step !== 'understood') return;
      const { summary: before, plan: corrected } = state;
      const mine = ++turn.current;
      const update = (changes: Partial<UnderstoodFile>) => {
        if (mine !== turn.current) return;
        setState((old) => (old.step === 'understood' ? { ...old, ...changes } : old));
      };
      const run = async () => {
        const summary = await client.reshape(choices);
        const plan = carried(before, corrected, summary);
        const understanding = await client.understand(plan);
        update({ summary, plan, understanding, progress: null });
      };
      // What was chosen shows at once; what comes of it when it is there.
      update({
        plan: { ...corrected, choices },
        progress: { stage: 'understanding', share: 0, rows: 0 },
      });
      run().catch((error: unknown) => update({ trouble: fileError(error), progress: null }));
    },
    [client, state],
  );

  return {
    state,
    open,
    change,
    choose,
    reread,
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
