import type { LinesLayout } from '../../charts/lines/layout.ts';
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
        {layout.yTicks.map((tick) => (
          <g key={tick.label + tick.at}>
            <line
              className={tick.zero ? 'plot-zero' : 'plot-grid'}
              x1={plot.left}
              x2={plot.right}
              y1={tick.at}
              y2={tick.at}
            />
            <text className="plot-muted" x={plot.left - 6} y={tick.at} dy="0.32em" textAnchor="end">
              {tick.label}
            </text>
          </g>
        ))}
        {layout.xTicks.map((tick) => (
          <text
            key={tick.label}
            className="plot-muted"
            x={tick.at}
            y={plot.bottom + 18}
            textAnchor="middle"
          >
            {tick.label}
          </text>
        ))}
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
