import { halfLabel } from './tone.ts';

/** A value written on an axis. */
export interface Tick {
  /** Where it stands along the axis, px. */
  at: number;
  label: string;
  /** Its line is drawn stronger. */
  zero?: boolean;
}

interface AxisProps {
  /** Of what its ticks are: y runs up a side, x runs below or above the drawing. */
  of: 'x' | 'y';
  ticks: readonly Tick[];
  /** Where the values are written: the end of those of y, the baseline of those of x, px. */
  labelAt: number;
  /** From where to where a line is drawn at each value, px; none if absent. */
  grid?: readonly [number, number];
  /** Values of x that would reach beyond this are written before their place. */
  within?: number;
}

/** The values of an axis and the lines across the drawing that they stand for. */
export function Axis({ of, ticks, labelAt, grid, within = Infinity }: AxisProps) {
  return ticks.map(({ at, label, zero }) => {
    const text =
      of === 'y' ? (
        <text key={at} className="plot-muted" x={labelAt} y={at} dy="0.32em" textAnchor="end">
          {label}
        </text>
      ) : (
        <text
          key={at}
          className="plot-muted"
          x={at}
          y={labelAt}
          textAnchor={at + halfLabel > within ? 'end' : 'middle'}
        >
          {label}
        </text>
      );
    if (!grid) return text;
    const [from, to] = grid;
    const ends =
      of === 'y' ? { x1: from, x2: to, y1: at, y2: at } : { x1: at, x2: at, y1: from, y2: to };
    return (
      <g key={at}>
        <line className={zero ? 'plot-zero' : 'plot-grid'} {...ends} />
        {text}
      </g>
    );
  });
}
