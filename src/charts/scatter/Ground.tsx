import { Axis } from '../plot/Axis.tsx';
import { Label } from '../plot/Label.tsx';
import type { ScatterLayout } from './layout.ts';

interface GroundProps {
  layout: ScatterLayout;
  /** Of the axes, in words. */
  titles: { x: string; y: string };
  height: number;
  /** Values of x that would reach beyond this are written before their place. */
  within?: number;
}

/** What points are drawn on: both axes with their titles. */
export function Ground({ layout, titles, height, within }: GroundProps) {
  const { plot, xTicks, yTicks } = layout;
  return (
    <>
      <text className="plot-muted" x={0} y={12}>
        {titles.y}
      </text>
      <text className="plot-muted" x={plot.right} y={height - 4} textAnchor="end">
        {titles.x}
      </text>
      <Axis of="y" ticks={yTicks} labelAt={plot.left - 6} grid={[plot.left, plot.right]} />
      <Axis
        of="x"
        ticks={xTicks}
        labelAt={plot.bottom + 16}
        grid={[plot.top, plot.bottom]}
        {...(within === undefined ? {} : { within })}
      />
    </>
  );
}

/** The line on which both measures are equal, where it is asked for. */
export function EqualLine({ layout: { equal } }: { layout: ScatterLayout }) {
  return (
    equal && <line className="plot-zero" x1={equal[0]} y1={equal[1]} x2={equal[2]} y2={equal[3]} />
  );
}

/** The lines that part the picture into four, and what each part is called, where they are asked for. */
export function Quarters({ layout: { plot, cuts, corners } }: { layout: ScatterLayout }) {
  return (
    <>
      {cuts && (
        <>
          <line className="plot-zero" x1={cuts.x} x2={cuts.x} y1={plot.top} y2={plot.bottom} />
          <line className="plot-zero" x1={plot.left} x2={plot.right} y1={cuts.y} y2={cuts.y} />
        </>
      )}
      {corners.map(({ x, y, lines, end }) => (
        <Label
          key={`${x} ${y}`}
          className="plot-muted"
          x={x}
          y={y}
          dy="0.32em"
          textAnchor={end ? 'end' : 'start'}
          lines={lines}
        />
      ))}
    </>
  );
}
