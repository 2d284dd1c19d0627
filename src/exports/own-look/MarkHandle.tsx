import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnMark } from '../../domain/own-look/own-mark.ts';
import { useFormat } from '../../language/index.ts';
import './mark-handle.css';

/** Where a drawing lies in what is shown of it, as shares of its width and height. */
export interface DrawnBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

const steps: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const within = (percent: number): number => Math.min(100, Math.max(0, Math.round(percent)));

/**
 * The dot of words on a drawing, over its preview: dragged, or moved with arrow keys, by tens with
 * the shift key. Lies in a box of the preview's size.
 */
export function MarkHandle(props: {
  mark: OwnMark;
  box: DrawnBox;
  onMove: (mark: OwnMark) => void;
}) {
  const { mark, box, onMove } = props;
  const { t } = useTranslation('look');
  const format = useFormat();
  const held = useRef(false);
  const move = (x: number, y: number) => onMove({ ...mark, x: within(x), y: within(y) });
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    const around = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!held.current || !around) return;
    const x = (event.clientX - around.left) / around.width;
    const y = (event.clientY - around.top) / around.height;
    move((100 * (x - box.left)) / box.width, (100 * (y - box.top)) / box.height);
  };
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const times = event.shiftKey ? 10 : 1;
    move(mark.x + times * step[0], mark.y + times * step[1]);
  };
  const place = (start: number, size: number, percent: number) =>
    `${100 * start + size * percent}%`;
  return (
    <button
      type="button"
      className="mark-handle"
      aria-label={t('drawing.move', { x: format.share(mark.x), y: format.share(mark.y) })}
      style={{
        insetInlineStart: place(box.left, box.width, mark.x),
        insetBlockStart: place(box.top, box.height, mark.y),
      }}
      onKeyDown={press}
      onPointerDown={(event) => {
        held.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        held.current = false;
      }}
      onPointerCancel={() => {
        held.current = false;
      }}
    />
  );
}
