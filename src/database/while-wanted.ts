import type { Engine } from './engine.ts';

/** Who waits for an engine that is asked for before it is fetched; kept until that is answered. */
export interface Wanted {
  /** The signals of those who came, in their order; none for who can't go. Empty once it is answered. */
  by: (AbortSignal | undefined)[];
  /** Called when another has come. */
  changed?: (() => void) | undefined;
  /** The engine, with all who wait for it noted. */
  on: (engine: Engine) => Engine;
}

export function whileWanted(): Wanted {
  const wanted: Wanted = {
    by: [],
    on: (engine) => ({
      ...engine,
      connector(signal) {
        wanted.by.push(signal);
        wanted.changed?.();
        return engine.connector();
      },
    }),
  };
  return wanted;
}
