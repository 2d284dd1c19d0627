const storageKey = 'atlas.tour';

/** Where somebody is in the tour: which step, from 0 on, and whether it lies open or waits to be gone on with. */
export interface TourState {
  step: number;
  open: boolean;
}

let state: TourState | null = null;
const listeners = new Set<() => void>();

/** Where somebody is; null where no tour is on. */
export const tourNow = (): TourState | null => state;

/** @returns how to stop listening */
export function onTour(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The step at which a tour was left; null where none was, or it was ended. */
export function leftAt(storage: () => Storage = () => localStorage): number | null {
  try {
    const kept = storage().getItem(storageKey) ?? '';
    return /^\d$/.test(kept) ? Number(kept) : null;
  } catch {
    return null;
  }
}

/** Goes to a step, or leaves the tour where it is; kept, so that it can be gone on with later. */
export function toStep(step: number, open = true): void {
  keep(String(step));
  tell({ step, open });
}

/** Begins the tour, or goes on where it was left. */
export function startTour(): void {
  toStep(leftAt() ?? 0);
}

/** Ends the tour for good; it can be begun again from the foot of each page. */
export function endTour(): void {
  keep('ended');
  tell(null);
}

function tell(next: TourState | null): void {
  state = next;
  for (const listener of listeners) listener();
}

function keep(value: string): void {
  try {
    localStorage.setItem(storageKey, value);
  } catch {
    // A browser that keeps nothing begins anew.
  }
}
