import { Label } from '../plot/Label.tsx';
import { Picture } from '../plot/Picture.tsx';
import type { PlotPoints } from '../reading/reading.ts';
import { layoutMirrored, type MirroredLayout, type MirroredRow } from './mirrored.ts';

interface MirroredProps {
  rows: readonly MirroredRow[];
  width: number;
  leftHead: string;
  rightHead: string;
  /** Text alternative: what the picture shows, in a sentence. */
  label: string;
}

/** Women to the left, men to the right of one line, on one scale. */
export function Mirrored({ rows, width, leftHead, rightHead, label }: MirroredProps) {
  const layout = layoutMirrored(rows, width);
  const { middle } = layout;
  return (
    <Picture
      width={width}
      height={layout.height}
      label={label}
      points={() => pointsOf(layout, leftHead, rightHead)}
    >
      <text
        className="plot-toned-text"
        data-tone="women"
        x={middle - 8}
        y={layout.headY}
        textAnchor="end"
      >
        {leftHead}
      </text>
      <text
        className="plot-toned-text"
        data-tone="men"
        x={middle + 8}
        y={layout.headY}
        textAnchor="start"
      >
        {rightHead}
      </text>
      {layout.rows.map((row) => (
        <g key={row.id}>
          <Label lines={row.label} x={middle} y={row.labelY} textAnchor="middle" />
          <rect
            className="plot-bar"
            data-tone="women"
            x={row.left.x}
            y={row.y}
            width={row.left.width}
            height={layout.barHeight}
          />
          <rect
            className="plot-bar"
            data-tone="men"
            x={row.right.x}
            y={row.y}
            width={row.right.width}
            height={layout.barHeight}
          />
          <text
            className="plot-muted"
            x={row.left.textX}
            y={row.y + 7}
            dy="0.34em"
            textAnchor="end"
          >
            {row.leftText}
          </text>
          <text
            className="plot-muted"
            x={row.right.textX}
            y={row.y + 7}
            dy="0.34em"
            textAnchor="start"
          >
            {row.rightText}
          </text>
          <line
            className="plot-zero"
            x1={middle}
            x2={middle}
            y1={row.y - 2}
            y2={row.y + layout.barHeight + 2}
          />
        </g>
      ))}
    </Picture>
  );
}

function pointsOf(
  { rows, barHeight }: MirroredLayout,
  leftHead: string,
  rightHead: string,
): PlotPoints {
  return {
    along: 'y',
    groups: rows.map(({ label, y, left, right, leftText, rightText }) =>
      [
        { side: left, head: leftHead, text: leftText },
        { side: right, head: rightHead, text: rightText },
      ].map(({ side, head, text }) => ({
        x: side.x + side.width / 2,
        y: y + barHeight / 2,
        width: side.width,
        height: barHeight,
        says: [label.join(' '), head, text].join(' · '),
      })),
    ),
  };
}
