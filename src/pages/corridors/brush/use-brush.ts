import { useCallback, useEffect, useRef, type PointerEvent } from 'react';
import type { Bounds } from '../../../domain/parameter-kinds.ts';
import { nearestStop, type Axis } from '../../../figures/corridor-table/axes.ts';
import { boundsOf, handleIndicesOf, withEnd, type HandleIndices } from './handle-indices.ts';

/** What a brush is told while a hand or a key moves it. */
export interface BrushHolder {
  pickUp: () => void;
  move: (bounds: Bounds) => void;
  drop: () => void;
  /** The bounds as they are just now, which may not be drawn yet. */
  now: () => Bounds;
}

type Grip = 'from' | 'to' | 'span' | 'new';

/** How long after the last key the brush is let go, in ms. */
const rest = 400;

/** Moves of a brush by pointer, on the track, its span or a handle, and by key. */
export function useBrush(axis: Axis, bounds: Bounds, holder: BrushHolder, mirrored: boolean) {
  const grip = useRef<{ by: Grip; start: number; held: Bounds; handles: HandleIndices } | null>(
    null,
  );
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(holder);
  useEffect(() => {
    last.current = holder;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const placeUnder = (event: PointerEvent<HTMLElement>): number => {
    const track = event.currentTarget.closest('.brush__track')?.getBoundingClientRect();
    if (!track) return 0;
    const share = (event.clientX - track.left) / track.width;
    return nearestStop(axis, mirrored ? 1 - share : share);
  };

  const grab = (event: PointerEvent<HTMLElement>, by: Grip): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    clearTimeout(timer.current);
    grip.current = {
      by,
      start: placeUnder(event),
      held: bounds,
      handles: handleIndicesOf(axis, bounds),
    };
    holder.pickUp();
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const held = grip.current;
    if (!held) return;
    const index = placeUnder(event);
    holder.move(boundsOf(axis, movedTo(held, index, axis), held.held));
  };

  const letGo = (): void => {
    if (!grip.current) return;
    grip.current = null;
    holder.drop();
  };

  const byKey = useCallback((next: Bounds): void => {
    last.current.pickUp();
    last.current.move(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => last.current.drop(), rest);
  }, []);

  return {
    grab,
    byKey,
    following: { onPointerMove, onPointerUp: letGo, onPointerCancel: letGo },
  };
}

function movedTo(
  { by, start, handles }: { by: Grip; start: number; handles: HandleIndices },
  index: number,
  axis: Axis,
): HandleIndices {
  if (by === 'from' || by === 'to') return withEnd(handles, by, index, axis);
  if (by === 'new') return { from: Math.min(start, index), to: Math.max(start, index) };
  const size = handles.to - handles.from;
  const from = Math.min(Math.max(handles.from + index - start, -1), axis.stops.length - size);
  return { from, to: from + size };
}
