import { Picture } from '../plot/Picture.tsx';
import './slope.css';
import type { PlotPoints } from '../reading/reading.ts';
import { layoutSlope, type SlopeLayout, type SlopeLine } from './layout.ts';

interface SlopeProps {
  lines: readonly SlopeLine[];
  width: number;
  height: number;
  fromHead: string;
  toHead: string;
  middle?: number;
  /** Text alternative: what the picture shows, in a sentence. */
  label: string;
}

/** What changed between two moments, a line each. */
export function Slope(props: SlopeProps) {
  const layout = layoutSlope(props.lines, props.width, props.height, props.middle);
  return (
    <Picture
      width={props.width}
      height={props.height}
      label={props.label}
      points={() => pointsOf(props, layout)}
    >
      <text className="plot-muted" x={layout.left} y={12} textAnchor="middle">
        {props.fromHead}
      </text>
      <text className="plot-muted" x={layout.right} y={12} textAnchor="middle">
        {props.toHead}
      </text>
      {[layout.left, layout.right].map((x) => (
        <line key={x} className="plot-grid" x1={x} x2={x} y1={layout.top - 8} y2={layout.bottom} />
      ))}
      {layout.middle !== null && (
        <line
          className="plot-zero"
          x1={layout.left}
          x2={layout.right}
          y1={layout.middle}
          y2={layout.middle}
        />
      )}
      {layout.lines.map((line) => (
        <g key={line.id} data-tone={line.tone}>
          <line
            className="plot-line"
            x1={layout.left}
            y1={line.y1}
            x2={layout.right}
            y2={line.y2}
          />
          <path
            className="slope-leader"
            d={`M${layout.left - 4},${line.y1}L${layout.left - 14},${line.startY}M${layout.right + 4},${line.y2}L${layout.right + 14},${line.endY}`}
          />
          <circle className="plot-mark" cx={layout.left} cy={line.y1} r={3} />
          <circle className="plot-mark" cx={layout.right} cy={line.y2} r={3} />
          <text
            className="plot-muted"
            x={layout.left - 16}
            y={line.startY}
            dy="0.34em"
            textAnchor="end"
          >
            {line.startText}
          </text>
          <text x={layout.right + 16} y={line.endY} dy="0.34em">
            {line.endText}
          </text>
        </g>
      ))}
    </Picture>
  );
}

function pointsOf(props: SlopeProps, { lines, left, right }: SlopeLayout): PlotPoints {
  return {
    along: 'x',
    groups: props.lines.map(({ label, fromText, toText }, at) => [
      { x: left, y: lines[at]?.y1 ?? 0, says: [label, props.fromHead, fromText].join(' · ') },
      { x: right, y: lines[at]?.y2 ?? 0, says: [label, props.toHead, toText].join(' · ') },
    ]),
  };
}
