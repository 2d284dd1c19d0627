import { Axis } from '../plot/Axis.tsx';
import { Label } from '../plot/Label.tsx';
import { Picture } from '../plot/Picture.tsx';
import { lineHeight } from '../plot/tone.ts';
import type { PlotPoints } from '../reading/reading.ts';
import { keyPiece } from './keys.ts';
import { layoutLines, type LinesInput, type LinesLayout } from './layout.ts';

interface LinesProps extends LinesInput {
  /** Text alternative: what the picture shows, in a sentence. */
  label: string;
  /** Hover text of a point. */
  describe?: (series: string, x: number, y: number) => string;
  /** Moves labels where they would lie over lines, as `offLines` does. */
  settle?: (layout: LinesLayout) => LinesLayout;
}

/** Lines over time, labelled directly; gaps stay gaps, estimates are dashed, thin points hollow. */
export function Lines(props: LinesProps) {
  const placed = layoutLines(props);
  const layout = props.settle?.(placed) ?? placed;
  const { plot } = layout;
  return (
    <Picture
      width={props.width}
      height={props.height}
      label={props.label}
      points={() => pointsOf(props, layout)}
    >
      {layout.keys.map((key) => (
        <g key={key.id} data-tone={key.tone}>
          <path
            className="plot-line"
            data-certainty={key.estimate ? 'modelled' : 'published'}
            d={`M${key.x} ${key.y}h${keyPiece}`}
          />
          <text x={key.textX} y={key.y} dy="0.34em" textAnchor="start">
            {key.label}
          </text>
        </g>
      ))}
      <Axis of="y" ticks={layout.yTicks} labelAt={plot.left - 6} grid={[plot.left, plot.right]} />
      <Axis of="x" ticks={layout.xTicks} labelAt={plot.bottom + 18} />
      {layout.bands.map((band) => (
        <path key={band.id} className="plot-band" data-tone={band.tone} d={band.path} />
      ))}
      {layout.references.map((reference) => (
        <line
          key={reference.label}
          className="plot-reference"
          x1={plot.left}
          x2={plot.right}
          y1={reference.at}
          y2={reference.at}
        />
      ))}
      {layout.events.map((event) => (
        <line
          key={event.label.join(' ')}
          className="plot-reference"
          x1={event.at}
          x2={event.at}
          y1={plot.top}
          y2={plot.bottom}
        />
      ))}
      {layout.lines.map((line) => (
        <g key={line.id} data-tone={line.tone}>
          {line.strokes.map((stroke) => (
            <path
              key={stroke.path}
              className="plot-line"
              data-certainty={stroke.estimate ? 'modelled' : 'published'}
              d={stroke.path}
            />
          ))}
          {line.cuts.map((cut) => (
            <path key={cut} className="plot-cut" d={cut} />
          ))}
          {line.marks.map((mark) => (
            <circle
              key={mark.point.x}
              className="plot-mark"
              data-certainty={mark.thin ? 'thin' : 'published'}
              cx={mark.x}
              cy={mark.y}
              r={mark.alone || mark.thin ? 3.5 : 2}
            >
              {props.describe && (
                <title>{props.describe(line.id, mark.point.x, mark.point.y)}</title>
              )}
            </circle>
          ))}
          {line.end && (
            <Label
              className="plot-toned-text plot-halo"
              data-tone={line.tone}
              x={line.labelX}
              y={line.labelAt}
              dy="0.32em"
              textAnchor="start"
              lines={line.label}
            />
          )}
        </g>
      ))}
      {layout.references.map(({ label, at, beside, place }) =>
        beside ? (
          <Label
            key={label}
            className="plot-reference-label"
            x={beside.x}
            y={beside.y}
            dy="0.32em"
            textAnchor="start"
            lines={beside.lines}
          />
        ) : (
          <text
            key={label}
            className="plot-reference-label plot-halo"
            x={place?.x ?? plot.left + 4}
            y={(place?.y ?? at - 8) + 4}
            textAnchor={place?.ends ? 'end' : 'start'}
          >
            {label}
          </text>
        ),
      )}
      {layout.events.map((event) => (
        <Label
          key={event.label.join(' ')}
          className="plot-reference-label plot-halo"
          x={event.labelEnds ? event.at - 6 : event.at + 6}
          y={event.labelAt + ((event.label.length - 1) * lineHeight) / 2}
          dy="0.32em"
          textAnchor={event.labelEnds ? 'end' : 'start'}
          lines={event.label}
        />
      ))}
    </Picture>
  );
}

function pointsOf(props: LinesProps, { lines }: LinesLayout): PlotPoints {
  const says = (id: string, name: string, x: number, y: number) =>
    props.describe?.(id, x, y) ?? [name, props.formatX(x), props.formatY(y)].join(' · ');
  return {
    along: 'x',
    together: true,
    groups: lines.map(({ id, label, points }) =>
      points.map(({ x, y, point }) => ({
        x,
        y,
        says: says(id, label.join(' '), point.x, point.y),
        kind: point.thin ? 'thin' : point.estimate ? 'estimate' : undefined,
      })),
    ),
  };
}
