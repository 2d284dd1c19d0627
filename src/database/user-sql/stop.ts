import { UserSqlError } from './user-sql-error.ts';

/** How long, in ms, the engine may take to stop by itself before it is replaced. */
const patience = 400;

/** What ends a statement: the user or the clock. */
export interface Stop {
  /** Fires when the statement is to stop. */
  signal: AbortSignal;
  /**
   * The promise, or a `UserSqlError` `cancelled` or `timeout`: as soon as the engine has stopped,
   * or has been given up.
   */
  race<T>(work: Promise<T>): Promise<T>;
  /** Ends the watching. */
  done(): void;
}

/**
 * @param timeLimit in ms from now
 * @param giveUp called when the engine does not stop within a moment
 */
export function stoppable(
  timeLimit: number,
  outer: AbortSignal | undefined,
  giveUp: () => void,
): Stop {
  const inner = new AbortController();
  let stopped: UserSqlError | undefined;
  let patienceTimer: ReturnType<typeof setTimeout> | undefined;
  let reject: (error: Error) => void = () => undefined;
  const givenUp = new Promise<never>((_, rejectIt) => {
    reject = rejectIt;
  });
  givenUp.catch(() => undefined);

  const stopWith = (error: UserSqlError) => {
    if (stopped) return;
    stopped = error;
    patienceTimer = setTimeout(() => {
      giveUp();
      reject(error);
    }, patience);
    inner.abort(error);
  };
  const cancel = () => stopWith(new UserSqlError('cancelled', 'Cancelled'));
  const clock = setTimeout(() => {
    stopWith(
      new UserSqlError('timeout', `Stopped after ${timeLimit} ms`, {
        values: { seconds: { kind: 'count', value: Math.round(timeLimit / 1000) } },
      }),
    );
  }, timeLimit);
  outer?.addEventListener('abort', cancel, { once: true });

  return {
    signal: inner.signal,
    async race(work) {
      try {
        const result = await Promise.race([work, givenUp]);
        if (stopped) throw stopped;
        return result;
      } catch (error) {
        throw stopped ?? error;
      }
    },
    done() {
      clearTimeout(clock);
      clearTimeout(patienceTimer);
      outer?.removeEventListener('abort', cancel);
    },
  };
}
