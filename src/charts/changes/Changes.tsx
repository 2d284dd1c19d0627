import { Axis } from '../plot/Axis.tsx';
import { Label } from '../plot/Label.tsx';
import { Picture } from '../plot/Picture.tsx';
import type { PlotPoints } from '../reading/reading.ts';
import { layoutChanges, type ChangeKey, type ChangesInput, type ChangesLayout } from './layout.ts';
import './changes.css';

interface ChangesProps extends ChangesInput {
  /** Text alternative: what the picture shows, in a sentence. */
  label: string;
  /** What is told of a row to who reads it point by point: its parts and how far they go. */
  tellRow?: (id: string) => string;
}

/** Modelled changes around zero, part by part, with how far each goes. */
export function Changes(props: ChangesProps) {
  const layout = layoutChanges(props);
  const start = props.mirror ? 'end' : 'start';
  const end = props.mirror ? 'start' : 'end';
  return (
    <Picture
      width={props.width}
      height={layout.height}
      label={props.label}
      points={() => pointsOf(props, layout)}
    >
      {layout.keys.map(({ key, x, y, textX }) => (
        <g key={key.id}>
          <KeyMark of={key} x={x} y={y} height={layout.barHeight} />
          <text x={textX} y={y} dy="0.34em" textAnchor={start}>
            {key.label}
          </text>
        </g>
      ))}
      <Axis of="x" ticks={layout.ticks} labelAt={layout.tickY} grid={[layout.top, layout.bottom]} />
      {layout.rows.map((row) => (
        <g key={row.id} className={row.strong ? 'plot-strong' : undefined}>
          <Label
            className="plot-halo"
            x={row.labelX}
            y={row.labelY}
            dy="0.34em"
            textAnchor={layout.above ? start : end}
            lines={row.label}
          />
          {row.parts.map((part) => (
            <rect
              key={part.id}
              className="plot-bar"
              data-tone={part.tone}
              data-certainty="modelled"
              x={part.x}
              y={row.y - layout.barHeight / 2}
              width={part.width}
              height={layout.barHeight}
            />
          ))}
          {row.interval && <Interval ends={row.interval} y={row.y} />}
          <Total x={row.totalX} y={row.y} height={layout.barHeight} />
          <text
            className="plot-muted plot-halo"
            x={row.textX}
            y={row.textY}
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

function Interval({ ends: [low, high], y }: { ends: readonly [number, number]; y: number }) {
  return (
    <path
      className="changes-interval"
      d={`M${low} ${y - 4}v8M${low} ${y}H${high}M${high} ${y - 4}v8`}
    />
  );
}

function Total({ x, y, height }: { x: number; y: number; height: number }) {
  return <path className="changes-total" d={`M${x} ${y - height / 2 - 2}v${height + 4}`} />;
}

function KeyMark(props: { of: ChangeKey; x: number; y: number; height: number }) {
  const { of, x, y, height } = props;
  const ends = [x - 10, x + 10] as const;
  if (of.of === 'interval') return <Interval ends={ends} y={y} />;
  if (of.of === 'total') return <Total x={x} y={y} height={height} />;
  return (
    <rect
      className="plot-bar"
      data-tone={of.of}
      data-certainty="modelled"
      x={x - 10}
      y={y - height / 2}
      width={20}
      height={height}
    />
  );
}

function pointsOf({ rows: given, tellRow }: ChangesProps, layout: ChangesLayout): PlotPoints {
  return {
    along: 'y',
    groups: layout.rows.map(({ id, y, totalX }, at) => {
      const row = given[at];
      return [
        {
          x: totalX,
          y,
          says: tellRow?.(id) ?? `${row?.label ?? ''} · ${row?.text ?? ''}`,
          kind: 'modelled' as const,
        },
      ];
    }),
  };
}
