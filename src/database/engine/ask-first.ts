import type { EngineState } from '../engine-state.ts';
import { EngineError } from '../engine-error.ts';
import type { Link } from '../link.ts';
import type { Wanted } from '../while-wanted.ts';

/** Lets a download go on, at once or once the user has allowed it. */
export type AskFirst = (onState: (state: EngineState) => void) => Promise<void>;

/**
 * Asks before `bytes` are fetched over a scarce link, once a visit; what the browser has kept from
 * an earlier visit is not asked for. The question stays for as long as somebody waits for its answer:
 * it goes with the page that needed it, and comes again for the next that does.
 *
 * @throws {EngineError} `declined` from the returned function; asked for again it goes on
 */
export function askFirst(
  bytes: number,
  link: () => Link,
  isKept: () => Promise<boolean>,
  wanted: Pick<Wanted, 'by' | 'changed'>,
): AskFirst {
  let asked = false;
  return async (onState) => {
    if (asked || link() !== 'scarce' || (await isKept())) return forget(wanted);
    asked = true;
    try {
      await new Promise<void>((allow, refuse) => {
        const decline = () =>
          refuse(new EngineError('declined', 'The user did not want it fetched'));
        const asking = { status: 'asking', bytes, allow, decline } as const;
        let put = false;
        const look = () => {
          wanted.by = wanted.by.filter((signal) => !signal?.aborted);
          for (const signal of wanted.by) signal?.addEventListener('abort', look);
          if (put === wanted.by.length > 0) return;
          put = !put;
          onState(put ? asking : { status: 'idle' });
        };
        wanted.changed = look;
        look();
      });
    } finally {
      forget(wanted);
    }
  };
}

/** From here on nobody is noted for long: each that comes is let go. */
function forget(wanted: Pick<Wanted, 'by' | 'changed'>): void {
  wanted.by = [];
  wanted.changed = () => {
    wanted.by = [];
  };
}
