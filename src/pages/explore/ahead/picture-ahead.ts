import type { MapModel } from '../../../figures/world-map/model.ts';
import { behindHand } from '../../../ui/hooks/behind-hand.ts';

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

export function pictureAhead(): PictureAhead {
  let shown: MapModel | null = null;
  const behind = behindHand();
  let seen: MapModel | null = null;
  // What the page still says when it is told of a change: that is no answer to it.
  let before: MapModel | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    model: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(model, change) {
      behind.wait(() => {
        before = seen;
        change();
      });
      shown = model;
      tell();
    },
    flush: behind.flush,
    caughtUp(model) {
      seen = model;
      if (behind.waits() || shown === null || model === before) return;
      before = null;
      const differs = shown !== model;
      shown = null;
      if (differs) tell();
    },
  };
}
