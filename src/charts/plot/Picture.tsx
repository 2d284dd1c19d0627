import type { ReactNode } from 'react';
import './plot.css';

/**
 * The frame of every drawing, in px. Its inside runs from left to right in every language: what
 * turns round for right-to-left readers, the layouts turn.
 */
export function Picture(props: {
  width: number;
  height: number;
  /** Text alternative: what the picture shows, in a sentence. */
  label: string;
  /** Whether it holds links, so that they can be reached. */
  links?: boolean;
  children: ReactNode;
}) {
  const { width, height } = props;
  return (
    <svg
      className="plot"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      direction="ltr"
      role={props.links ? 'group' : 'img'}
      aria-label={props.label}
    >
      {props.children}
    </svg>
  );
}
