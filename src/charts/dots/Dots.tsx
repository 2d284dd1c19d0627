import { Axis } from '../plot/Axis.tsx';
import { Label } from '../plot/Label.tsx';
import { Picture } from '../plot/Picture.tsx';
import './dots.css';
import type { PlotPoints } from '../reading/reading.ts';
import { layoutDots, type DotsInput, type DotsLayout } from './layout.ts';

interface DotsProps extends DotsInput {
  /** Text alternative: what the picture shows, in a sentence. */
  label: string;
}

/** Dots on one axis, one row each; two dots of a row are joined. */
export function Dots(props: DotsProps) {
  const layout = layoutDots(props);
  const labelAnchor = props.mirror ? 'start' : 'end';
  const textAnchor = props.mirror ? 'end' : 'start';
  return (
    <Picture
      width={props.width}
      height={layout.height}
      label={props.label}
      points={() => pointsOf(props, layout)}
    >
      {layout.legend.map((entry) => (
        <g key={entry.label} data-tone={entry.tone}>
          <circle
            className="plot-mark"
            data-certainty={entry.hollow ? 'thin' : undefined}
            cx={entry.x}
            cy={10}
            r={5}
          />
          <text
            className="plot-toned-text"
            data-tone={entry.tone}
            x={entry.x + (props.mirror ? -10 : 10)}
            y={10}
            dy="0.34em"
            textAnchor={textAnchor}
          >
            {entry.label}
          </text>
        </g>
      ))}
      <Axis
        of="x"
        ticks={layout.ticks}
        labelAt={layout.top - 8}
        grid={[layout.top, layout.bottom]}
      />
      {layout.references.map((reference) => (
        <line
          key={reference.label}
          className="plot-reference"
          x1={reference.x}
          x2={reference.x}
          y1={layout.top}
          y2={layout.bottom}
        >
          <title>{reference.label}</title>
        </line>
      ))}
      {layout.rows.map((row) => (
        <g key={row.id} className={row.strong ? 'plot-strong' : undefined}>
          <Label x={row.labelX} y={row.y} dy="0.34em" textAnchor={labelAnchor} lines={row.label} />
          <line className="dots-join" x1={row.from} x2={row.to} y1={row.y} y2={row.y} />
          {row.dots.map((dot) => (
            <circle
              key={dot.id}
              className="plot-mark"
              data-tone={dot.tone}
              data-certainty={dot.hollow ? 'thin' : 'published'}
              cx={dot.x}
              cy={row.y}
              r={5}
            />
          ))}
          <text className="plot-muted" x={row.textX} y={row.y} dy="0.34em" textAnchor={textAnchor}>
            {row.text}
          </text>
        </g>
      ))}
    </Picture>
  );
}

function pointsOf(props: DotsProps, { rows }: DotsLayout): PlotPoints {
  const legend = props.legend ?? [];
  return {
    along: 'y',
    groups: rows.flatMap((row, at) => {
      const given = props.rows[at]?.dots ?? [];
      const points = given.map(({ value, tone, hollow = false, moment }, index) => {
        const key = legend.find((entry) => entry.tone === tone);
        const amount = props.format(value);
        const rest = row.text.includes(amount) && row.text.length > 0 ? [] : [amount];
        return {
          x: row.dots[index]?.x ?? 0,
          y: row.y,
          says: [row.label.join(' '), moment, key?.label, ...rest, row.text]
            .filter(Boolean)
            .join(' · '),
          // Where the legend tells what a hollow dot is, that is no lack of evidence.
          kind: hollow && key?.hollow !== true ? ('thin' as const) : undefined,
        };
      });
      return points.length > 0 ? [points.toSorted((a, b) => a.x - b.x)] : [];
    }),
  };
}
