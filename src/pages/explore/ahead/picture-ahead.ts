import type { MapModel } from '../../../figures/world-map/model.ts';
import { afterPaint } from '../../../ui/hooks/after-paint.ts';

/** A change of the view whose picture is shown before all that is said of it. */
export interface PictureAhead {
  /** What the map shows; null where it shows what the page says. */
  model: () => MapModel | null;
  /** @returns stops listening */
  subscribe: (listener: () => void) => () => void;
  /**
   * Shows a picture at once, and makes the change that it is of once that is painted: while a hand
   * moves, the last of its changes, when it rests.
   */
  show: (model: MapModel, change: () => void) => void;
  /** Makes the change that waits. */
  flush: () => void;
  /** The page says by now what a model shows. */
  caughtUp: (model: MapModel) => void;
}

/** Changes that follow one another within so many ms are of a hand that moves. */
const stride = 60;
/** The longest that the page stays behind such a hand, in ms. */
const longest = 240;

export function pictureAhead(): PictureAhead {
  let shown: MapModel | null = null;
  let waiting: { change: () => void; callOff: () => void; since: number } | null = null;
  let last = -Infinity;
  let seen: MapModel | null = null;
  // What the page still says when it is told of a change: that is no answer to it.
  let before: MapModel | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const flush = () => {
    const now = waiting;
    waiting = null;
    if (!now) return;
    now.callOff();
    before = seen;
    now.change();
  };
  return {
    model: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(model, change) {
      const now = performance.now();
      const since = waiting?.since ?? now;
      waiting?.callOff();
      const moves = now - last < stride;
      last = now;
      const left = Math.max(0, Math.min(stride, since + longest - now));
      waiting = { change, callOff: moves ? after(left, flush) : afterPaint(flush), since };
      shown = model;
      tell();
    },
    flush,
    caughtUp(model) {
      seen = model;
      if (waiting !== null || shown === null || model === before) return;
      before = null;
      const differs = shown !== model;
      shown = null;
      if (differs) tell();
    },
  };
}

function after(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
}
