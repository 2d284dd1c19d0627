import { afterPaint } from './after-paint.ts';

/** Something that follows a hand at a distance. */
export interface BehindHand {
  /**
   * Does something once what has changed so far is painted; while a hand moves, the last of what it
   * asked for, when it rests.
   *
   * @param atRest the same where it has time
   */
  wait: (call: () => void, atRest?: () => void) => void;
  /** Does what waits, now. */
  flush: () => void;
  waits: () => boolean;
}

/** Changes that follow one another within so many ms are of a hand that moves. */
const stride = 60;
/** The longest that anything stays behind such a hand, in ms. */
const longest = 240;

export function behindHand(): BehindHand {
  let waiting: { call: () => void; callOff: () => void; since: number } | null = null;
  let last = -Infinity;
  const take = () => {
    const now = waiting;
    waiting = null;
    now?.callOff();
    return now;
  };
  return {
    wait(call, atRest = call) {
      const now = performance.now();
      const since = waiting?.since ?? now;
      waiting?.callOff();
      const moves = now - last < stride;
      last = now;
      const left = Math.max(0, Math.min(stride, since + longest - now));
      const go = () => {
        if (take()) atRest();
      };
      waiting = { call, callOff: moves ? after(left, go) : afterPaint(go), since };
    },
    flush: () => take()?.call(),
    waits: () => waiting !== null,
  };
}

function after(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
}
