import type { SVGProps } from 'react';
import { lineHeight } from './tone.ts';

interface LabelProps extends Omit<SVGProps<SVGTextElement>, 'y' | 'children'> {
  lines: readonly string[];
  /** Its middle. */
  y: number;
}

/** A label of one line or more: each a text of its own, which every renderer can place. */
export function Label({ lines, y, dy, textAnchor, ...rest }: LabelProps) {
  return lines.map((line, index) => (
    <text
      key={index}
      {...rest}
      y={y + (index - (lines.length - 1) / 2) * lineHeight}
      dy={dy}
      textAnchor={textAnchor}
    >
      {line}
    </text>
  ));
}
