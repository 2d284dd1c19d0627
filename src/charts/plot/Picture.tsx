import {
  useEffect,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type SVGProps,
} from 'react';
import { pointKeys, type PlotPoints, type Reading } from '../reading/reading.ts';
import { useReading } from '../reading/use-reading.ts';
import './plot.css';

/**
 * The frame of every drawing, in px. Its inside runs from left to right in every language: what
 * turns round for right-to-left readers, the layouts turn. On a page that answers it is one stop of
 * the keyboard, arrow keys go from point to point, and a pointer reads the nearest.
 */
export function Picture(props: {
  width: number;
  height: number;
  /** Text alternative: what the picture shows, in a sentence. */
  label: string;
  /** Whether it holds links, so that they can be reached. */
  links?: boolean;
  /** Its points; asked for when they are read. */
  points?: () => PlotPoints;
  children: ReactNode;
}) {
  const { width, height, links = false, points } = props;
  const reading = useReading();
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    // The drawing is one stop, whose rows lead where their links do.
    if (reading && points && links)
      for (const link of svg.current?.querySelectorAll('a') ?? []) link.tabIndex = -1;
  });
  return (
    <svg
      ref={svg}
      className="plot"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      direction="ltr"
      role={links ? 'group' : 'img'}
      aria-label={props.label}
      data-read={reading && points ? '' : undefined}
      {...(reading && points && readable(reading, links, points))}
    >
      {props.children}
    </svg>
  );
}

/** What makes a drawing a stop of the keyboard, and lets a pointer read it. */
function readable(
  reading: Reading,
  links: boolean,
  points: () => PlotPoints,
): SVGProps<SVGSVGElement> {
  const point = (event: MouseEvent<SVGSVGElement>) =>
    reading.point(event.currentTarget, event, points);
  const press = (svg: SVGSVGElement, key: string) => reading.press(svg, key, points);
  return {
    // A finger that goes sideways reads on; one that goes up or down moves the page.
    onPointerMove: (event) => {
      const { pointerType, movementX, movementY } = event;
      if (pointerType !== 'touch' || Math.abs(movementX) > Math.abs(movementY)) point(event);
    },
    onClick: point,
    tabIndex: 0,
    role: links ? 'group' : 'application',
    'aria-roledescription': reading.role,
    'aria-description': reading.keys,
    onFocus: ({ target, currentTarget }) => {
      if (target === currentTarget) press(currentTarget, '');
    },
    onBlur: ({ currentTarget }) => press(currentTarget, 'Escape'),
    onKeyDown: (event: KeyboardEvent<SVGSVGElement>) => {
      const { key, target, currentTarget } = event;
      const held = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (held || target !== currentTarget || !pointKeys.has(key)) return;
      if (key !== 'Escape') event.preventDefault();
      press(currentTarget, key);
    },
  };
}
