import { Axis } from '../plot/Axis.tsx';
import { Label } from '../plot/Label.tsx';
import { Picture } from '../plot/Picture.tsx';
import type { PlotPoints } from '../reading/reading.ts';
import {
  layoutMultiples,
  type MultiplesInput,
  type MultiplesLayout,
  type Panel,
} from './layout.ts';

interface MultiplesProps extends MultiplesInput {
  /** Text alternative: what the picture shows, in a sentence. */
  label: string;
  /** What a point says, on hover and to the keyboard, by the label of its series. */
  describe: (label: string, x: number, y: number) => string;
}

/** Small pictures side by side, a line or two in each; gaps stay gaps, thin points are hollow. */
export function Multiples(props: MultiplesProps) {
  const layout = layoutMultiples(props);
  return (
    <Picture
      width={props.width}
      height={layout.height}
      label={props.label}
      points={() => pointsOf(props, layout)}
    >
      {layout.panels.map((panel) => (
        <g key={panel.id}>
          <PanelFrame panel={panel} />
          {panel.lines.map((line) => (
            <g key={line.id} data-tone={line.tone}>
              {line.strokes.map((stroke) => (
                <path
                  key={stroke.path}
                  className="plot-line"
                  data-certainty={stroke.estimate ? 'modelled' : 'published'}
                  d={stroke.path}
                />
              ))}
              {line.marks.map((mark) => (
                <circle
                  key={mark.point.x}
                  className="plot-mark"
                  data-certainty={mark.thin ? 'thin' : 'published'}
                  cx={mark.x}
                  cy={mark.y}
                  r={mark.alone || mark.thin ? 3 : 1.5}
                >
                  <title>{props.describe(line.name, mark.point.x, mark.point.y)}</title>
                </circle>
              ))}
            </g>
          ))}
        </g>
      ))}
    </Picture>
  );
}

function PanelFrame({ panel: { label, plot, yTicks, xTicks, references } }: { panel: Panel }) {
  return (
    <>
      <Label
        className="plot-strong"
        x={label.x}
        y={label.y}
        dy="0.32em"
        textAnchor="start"
        lines={label.lines}
      />
      <Axis of="y" ticks={yTicks} labelAt={plot.left - 5} grid={[plot.left, plot.right]} />
      {xTicks.map((tick) => (
        <text
          key={tick.anchor}
          className="plot-muted"
          x={tick.at}
          y={plot.bottom + 15}
          textAnchor={tick.anchor}
        >
          {tick.label}
        </text>
      ))}
      {references.map((at) => (
        <line key={at} className="plot-reference" x1={plot.left} x2={plot.right} y1={at} y2={at} />
      ))}
    </>
  );
}

function pointsOf({ describe }: MultiplesProps, { panels }: MultiplesLayout): PlotPoints {
  return {
    along: 'x',
    groups: panels.flatMap(({ lines, plot }) =>
      lines.map(({ name, points }) =>
        points.map(({ x, y, point }) => ({
          x,
          y,
          span: [plot.top, plot.bottom] as const,
          says: describe(name, point.x, point.y),
          kind: point.thin ? ('thin' as const) : point.estimate ? ('estimate' as const) : undefined,
        })),
      ),
    ),
  };
}
