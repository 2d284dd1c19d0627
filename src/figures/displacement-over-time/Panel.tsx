import type { LinesLayout } from '../../charts/lines/layout.ts';
import { Axis } from '../../charts/plot/Axis.tsx';
import { Label } from '../../charts/plot/Label.tsx';

interface PanelProps {
  /** On as many lines as it needs. */
  title: readonly string[];
  layout: LinesLayout;
  x: number;
  y: number;
  titleHeight: number;
  /** Hover text of a point. */
  describe: (x: number, y: number) => string;
}

/** One small picture of several: its title, its own scale, its lines. */
export function Panel({ title, layout, x, y, titleHeight, describe }: PanelProps) {
  const { plot } = layout;
  return (
    <g transform={`translate(${x} ${y})`}>
      <Label
        className="plot-strong"
        x={0}
        y={titleHeight - 9 - (title.length - 1) * 7}
        lines={title}
      />
      <g transform={`translate(0 ${titleHeight})`}>
        <Axis of="y" ticks={layout.yTicks} labelAt={plot.left - 6} grid={[plot.left, plot.right]} />
        <Axis of="x" ticks={layout.xTicks} labelAt={plot.bottom + 18} />
        {layout.lines.map((line) => (
          <g key={line.id} data-tone={line.tone}>
            {line.strokes.map(({ path }) => (
              <path key={path} className="plot-line" d={path} />
            ))}
            {line.marks.map((mark) => (
              <circle
                key={mark.point.x}
                className="plot-mark"
                cx={mark.x}
                cy={mark.y}
                r={mark.alone ? 3 : 1.5}
              >
                <title>{describe(mark.point.x, mark.point.y)}</title>
              </circle>
            ))}
            {line.end && (
              <Label
                className="plot-toned-text plot-halo"
                data-tone={line.tone}
                x={line.end.x + 6}
                y={line.labelAt}
                dy="0.32em"
                lines={line.label}
              />
            )}
          </g>
        ))}
      </g>
    </g>
  );
}
