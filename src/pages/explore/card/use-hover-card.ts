import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { type MapTarget, sameTarget } from '../../../map/flows/drawn-flow.ts';
import type { MapPlace } from '../../../map/world-map-props.ts';

/** How long a pointer rests on what has a card before the card can be gone to, ms. */
const restMs = 250;
/** How long a card waits for a pointer on its way to it, ms. */
const graceMs = 300;
/** How far around a card a pointer counts as on its way to it, px: more than its distance. */
const around = 24;

export interface HoverCard {
  /** The card's own, whose `data-reachable` says that it can be gone to. */
  box: RefObject<HTMLDivElement | null>;
  /** Where what has the card is; null where there is no card. */
  place: MapPlace | null;
  /** What pointer or keyboard is on, of the map. */
  onHover: (target: MapTarget | null, place: MapPlace | null) => void;
  /** Of the card's box. */
  onEnter: () => void;
  onLeave: () => void;
}

/**
 * The card of what is pointed at: a pointer that has rested can go over to it and stay there,
 * Escape puts it away without a move. One that sweeps over the map takes no card for an obstacle.
 */
export function useHoverCard(onPoint: (target: MapTarget | null) => void): HoverCard {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<MapPlace | null>(null);
  const shown = useRef<MapTarget | null>(null);
  const within = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback(
    (target: MapTarget | null, at: MapPlace | null): void => {
      clearTimeout(timer.current);
      within.current = false;
      shown.current = target;
      setPlace(at);
      onPoint(target);
      if (box.current) delete box.current.dataset['reachable'];
      if (target === null || at?.byKeys) return;
      timer.current = setTimeout(() => {
        if (box.current) box.current.dataset['reachable'] = '';
      }, restMs);
    },
    [onPoint],
  );

  const onHover = useCallback(
    (target: MapTarget | null, at: MapPlace | null): void => {
      // The map is told later than the card that the pointer went over.
      if (within.current && !at?.byKeys) return;
      const waits =
        shown.current !== null &&
        !at?.byKeys &&
        !sameTarget(target, shown.current) &&
        onWay(box.current, at);
      if (!waits) return show(target, at);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => show(target, at), graceMs);
    },
    [show],
  );

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (place === null) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The card goes first; what Escape does else, it does when it is pressed again.
      event.preventDefault();
      event.stopPropagation();
      show(null, null);
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [place, show]);

  return useMemo(
    () => ({
      box,
      place,
      onHover,
      onEnter: () => {
        within.current = true;
        clearTimeout(timer.current);
      },
      onLeave: () => {
        within.current = false;
        timer.current = setTimeout(() => show(null, null), graceMs);
      },
    }),
    [place, onHover, show],
  );
}

/** Whether a pointer that leaves what has the card may be on its way to the card. */
function onWay(box: HTMLElement | null, at: MapPlace | null): boolean {
  if (box?.dataset['reachable'] === undefined) return false;
  if (at === null) return true;
  const { left, top, right, bottom } = box.getBoundingClientRect();
  const outer = box.parentElement?.getBoundingClientRect() ?? new DOMRect();
  const [x, y] = [at.x + outer.left, at.y + outer.top];
  return x > left - around && x < right + around && y > top - around && y < bottom + around;
}
