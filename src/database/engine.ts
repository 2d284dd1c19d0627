import type { Connector } from './connector.ts';
import { EngineError, asEngineError } from './engine-error.ts';
import type { EngineState } from './engine-state.ts';

/** Starts an engine, telling how far it is. `fresh` when an earlier try failed. */
export type EngineStart = (
  onState: (state: EngineState) => void,
  options: { fresh: boolean },
) => Promise<Connector>;

/** The engine as it comes up: its state to watch, its connector to wait for. */
export interface Engine {
  /** The same object until the state changes. */
  state(): EngineState;
  /** @returns a function that ends the watching. */
  subscribe(listener: () => void): () => void;
  /** Starts the engine unless it was started; a failed one is left alone. */
  start(): void;
  /** Starts a failed engine again; else as `start`. */
  retry(): void;
  /**
   * The connector once the engine is ready, starting it if nobody has.
   *
   * @param signal of whoever waits for it: fires when that is no longer so
   * @throws {EngineError} when the engine failed, now or before.
   */
  connector(signal?: AbortSignal): Promise<Connector>;
}

/** An engine that is started by the given function, at most once at a time. */
export function createEngine(start: EngineStart): Engine {
  let state: EngineState = { status: 'idle' };
  let started: Promise<Connector> | null = null;
  const listeners = new Set<() => void>();

  function become(next: EngineState): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function begin(fresh: boolean): Promise<Connector> {
    const attempt = start(become, { fresh }).then(
      (connector) => {
        become({ status: 'ready' });
        return connector;
      },
      (thrown: unknown) => {
        const error = asEngineError(thrown, 'start', 'The engine did not start');
        const failure = error instanceof EngineError ? error : new EngineError('start', error.name);
        become({ status: 'failed', error: failure, message: failure.said, retry });
        throw failure;
      },
    );
    // Whoever waits for it meets the error; without anyone it is told by the state.
    attempt.catch(() => undefined);
    return attempt;
  }

  function retry(): void {
    if (started === null || state.status === 'failed') started = begin(started !== null);
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      started ??= begin(false);
    },
    retry,
    connector() {
      started ??= begin(false);
      return started;
    },
  };
}
