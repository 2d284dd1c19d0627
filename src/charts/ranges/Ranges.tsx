import { Axis } from '../plot/Axis.tsx';
import { Picture } from '../plot/Picture.tsx';
import type { PlotPoints } from '../reading/reading.ts';
import {
  layoutRanges,
  markPath,
  type RangeKey,
  type RangesInput,
  type RangesLayout,
} from './layout.ts';
import './ranges.css';

interface RangesProps extends RangesInput {
  /** Text alternative: what the picture shows, in a sentence. */
  label: string;
}

/** Ranges of modelled values, a mark for each assumption they rest on. */
export function Ranges(props: RangesProps) {
  const layout = layoutRanges(props);
  const start = props.mirror ? 'end' : 'start';
  const end = props.mirror ? 'start' : 'end';
  const stacked = layout.rows[0]?.labelY !== layout.rows[0]?.y;
  return (
    <Picture
      width={props.width}
      height={layout.height}
      label={props.label}
      points={() => pointsOf(props, layout)}
    >
      {layout.keys.map(({ key, x, y, textX, label }) => (
        <g key={key.id}>
          <Mark of={key} x={x} y={y} />
          <text
            className={key.chosen ? 'plot-strong' : undefined}
            x={textX}
            y={y}
            dy="0.34em"
            textAnchor={start}
          >
            {label}
          </text>
        </g>
      ))}
      <Axis of="x" ticks={layout.ticks} labelAt={layout.tickY} grid={[layout.top, layout.bottom]} />
      {layout.rows.map((row) => (
        <g key={row.id} className={row.strong ? 'plot-strong' : undefined}>
          <text
            className="plot-halo"
            x={row.labelX}
            y={row.labelY}
            dy="0.34em"
            textAnchor={stacked ? start : end}
          >
            {row.label}
          </text>
          <rect
            className="plot-bar"
            data-tone="women"
            data-certainty="modelled"
            x={row.x}
            y={row.y - layout.barHeight / 2}
            width={row.width}
            height={layout.barHeight}
          />
          {row.marks.map((mark) => (
            <Mark key={mark.key.id} of={mark.key} x={mark.x} y={row.y} />
          ))}
          <text
            className="plot-muted plot-halo"
            x={row.textX}
            y={row.labelY}
            dy="0.34em"
            textAnchor={end}
          >
            {row.text}
          </text>
        </g>
      ))}
    </Picture>
  );
}

function Mark({ of: { shape, chosen }, x, y }: { of: RangeKey; x: number; y: number }) {
  return (
    <path
      className={chosen ? 'ranges-mark ranges-mark--chosen' : 'ranges-mark'}
      d={markPath(shape, x, y, chosen ? 5 : 4)}
    />
  );
}

function pointsOf({ rows: given, format }: RangesProps, { rows }: RangesLayout): PlotPoints {
  return {
    along: 'y',
    groups: rows.map(({ y, marks }, at) =>
      marks
        .map(({ key, x }) => ({
          x,
          y,
          says: [
            given[at]?.label ?? '',
            key.label,
            format(given[at]?.values[key.id] ?? 0),
            given[at]?.text ?? '',
          ].join(' · '),
          kind: 'modelled' as const,
        }))
        .toSorted((a, b) => a.x - b.x),
    ),
  };
}
