import { memo } from 'react';
import { shareAt, zeroRoom, type Axis } from '../../../figures/corridor-table/axes.ts';

const height = 56;

/** The bars of a brush, those within its bounds strong; heights by the highest of them. */
export const Bars = memo(function Bars(props: {
  axis: Axis;
  counts: Float64Array;
  /** What passes, as shares of the width. */
  from: number;
  to: number;
  mirrored: boolean;
}) {
  const { axis, counts, from, to, mirrored } = props;
  const zero = axis.log ? 1 : 0;
  const most = counts.reduce((max, count) => Math.max(max, count), 0);
  return (
    <svg
      className="brush__bars"
      viewBox={`0 0 1000 ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      data-mirrored={mirrored || undefined}
    >
      {Array.from(counts, (count, bar) => {
        const isZero = axis.log && bar === 0;
        const start = isZero ? 0 : shareAt(axis, axis.edges[bar - zero] ?? 0);
        const end = isZero ? zeroRoom * 0.7 : shareAt(axis, axis.edges[bar - zero + 1] ?? 0);
        // A count, however small, is seen.
        const tall = count > 0 ? Math.max(1.5, (height * count) / most) : 0;
        const inside = start < to - 1e-9 && end > from + 1e-9 && (!isZero || from === 0);
        return (
          <rect
            key={bar}
            className={inside ? 'brush__bar' : 'brush__bar brush__bar--out'}
            x={1000 * start + 1}
            y={height - tall}
            width={Math.max(1, 1000 * (end - start) - 2)}
            height={tall}
          />
        );
      })}
    </svg>
  );
});
