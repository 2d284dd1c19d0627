import { Axis } from '../plot/Axis.tsx';
import { Picture } from '../plot/Picture.tsx';
import { kindOf } from '../plot/tone.ts';
import type { PlotPoints } from '../reading/reading.ts';
import { layoutColumns, type ColumnsInput, type ColumnsLayout } from './layout.ts';

interface ColumnsProps extends ColumnsInput {
  /** Text alternative: what the picture shows, in a sentence. */
  label: string;
  /** Hover text of a column. */
  describe?: (id: string) => string;
}

/** Piled columns over time. */
export function Columns(props: ColumnsProps) {
  const layout = layoutColumns(props);
  const { plot } = layout;
  return (
    <Picture
      width={props.width}
      height={props.height}
      label={props.label}
      points={() => pointsOf(props, layout)}
    >
      {layout.legend.map((entry) => (
        <g key={entry.label}>
          <rect
            className="plot-bar"
            data-tone={entry.tone}
            data-certainty={entry.certainty}
            x={entry.x + 0.5}
            y={entry.y - 6}
            width={12}
            height={12}
          />
          <text x={entry.x + 18} y={entry.y} dy="0.34em">
            {entry.label}
          </text>
        </g>
      ))}
      <Axis of="y" ticks={layout.yTicks} labelAt={plot.left - 6} grid={[plot.left, plot.right]} />
      {layout.columns.map((column) => (
        <g key={column.id}>
          {props.describe && <title>{props.describe(column.id)}</title>}
          {column.parts.map((part) => (
            <rect
              key={part.id}
              className="plot-bar"
              data-tone={part.tone}
              data-certainty={part.certainty}
              x={column.left}
              y={part.y}
              width={layout.columnWidth}
              height={part.height}
            />
          ))}
          {column.text !== null && (
            <text
              className="plot-muted plot-halo"
              x={column.x}
              y={column.top - 6}
              textAnchor="middle"
            >
              {column.text}
            </text>
          )}
          {column.label !== null && (
            <text className="plot-muted" x={column.x} y={plot.bottom + 18} textAnchor="middle">
              {column.label}
            </text>
          )}
        </g>
      ))}
    </Picture>
  );
}

/** A point a column: its parts are told together. */
function pointsOf(
  { columns: given, legend, format, describe }: ColumnsProps,
  { columns, columnWidth, plot }: ColumnsLayout,
): PlotPoints {
  const partsOf = (at: number) =>
    (given[at]?.parts ?? []).map(({ tone, value }) =>
      [legend.find((entry) => entry.tone === tone)?.label, format(value)].filter(Boolean).join(' '),
    );
  return {
    along: 'x',
    groups: [
      columns.map(({ id, x, top, parts }, at) => ({
        x,
        y: (top + plot.bottom) / 2,
        width: columnWidth,
        height: Math.max(2, plot.bottom - top),
        says: describe?.(id) ?? [given[at]?.label ?? id, ...partsOf(at)].join(' · '),
        kind: kindOf(parts.map(({ certainty }) => certainty)),
      })),
    ],
  };
}
