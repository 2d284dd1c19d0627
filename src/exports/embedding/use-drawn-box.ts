import { useEffect, useState, type RefObject } from 'react';
import type { DrawnBox } from '../own-look/MarkHandle.tsx';

/** How often a preview is asked where its drawing lies, ms. */
const every = 300;

/**
 * Where the drawing of an embed lies in its frame, as shares of the frame; null until it is drawn.
 *
 * @param key changes with what is in the frame
 */
export function useDrawnBox(
  frame: RefObject<HTMLIFrameElement | null>,
  key: string,
): DrawnBox | null {
  const [box, setBox] = useState<DrawnBox | null>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      const found = boxIn(frame.current);
      setBox((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
    }, every);
    return () => clearInterval(timer);
  }, [frame, key]);
  return box;
}

function boxIn(frame: HTMLIFrameElement | null): DrawnBox | null {
  const drawing = frame?.contentDocument?.querySelector('.embed[data-state=drawn] .embed__picture');
  if (!frame || !drawing) return null;
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const [across, down] = [frame.clientWidth, frame.clientHeight];
  return { left: left / across, top: top / down, width: width / across, height: height / down };
}
