import { dodge } from '../../charts/plot/dodge.ts';
import { Label } from '../../charts/plot/Label.tsx';
import { wrapText } from '../../charts/plot/text-width.ts';
import { drawnText, lineHeight } from '../../charts/plot/tone.ts';
import { columnX, type MatrixLayout, type MatrixNames } from './layout.ts';
import { runsOf } from './matrix-names.ts';
import type { MatrixModel } from './model.ts';

interface MatrixLabelsProps {
  names: MatrixNames;
  model: MatrixModel;
  layout: MatrixLayout;
}

/** Between a name and its cells, px. */
const beside = 10;

/** What rows and columns stand for: each by its whole name, or runs of a region where they are many. */
export function MatrixLabels({ names, model, layout }: MatrixLabelsProps) {
  const { width, left, top, tall, pitch, upright, lines, mirror } = layout;
  if (!layout.labelled)
    return model.settings.order === 'region' ? (
      <RegionLabels names={names} model={model} layout={layout} />
    ) : null;
  const across = (x: number) => (mirror ? width - x : x);
  const before = mirror ? 'start' : 'end';
  const inward = mirror ? '←' : '→';
  return (
    <>
      {names.heads.map((head, at) => (
        <text
          key={head}
          className="plot-muted"
          x={across(left - 6)}
          y={top - 24 + 16 * at}
          textAnchor={before}
        >
          {`${head} ${at === 0 ? inward : '↓'}`}
        </text>
      ))}
      {names.rows.map((name, at) => (
        <Label
          key={at}
          lines={wrapText(name, drawnText, left - beside, lines.rows)}
          x={across(left - 6)}
          y={top + (at + 0.5) * tall}
          dy="0.35em"
          textAnchor={before}
        />
      ))}
      {names.columns.map((name, at) => {
        const x = columnX(layout, at) + pitch / 2;
        if (upright)
          return wrapText(name, drawnText, top - 14, lines.columns).map((line, index, all) => (
            <text
              key={`${at} ${index}`}
              transform={`translate(${x + 4 + (index - (all.length - 1) / 2) * lineHeight} ${top - 6}) rotate(-90)`}
              textAnchor="start"
            >
              {line}
            </text>
          ));
        const own = wrapText(name, drawnText, pitch - 4, lines.columns);
        return (
          <Label
            key={at}
            lines={own}
            x={x}
            y={top - 8 - (own.length * lineHeight) / 2}
            dy="0.35em"
            textAnchor="middle"
          />
        );
      })}
    </>
  );
}

/** Runs of one region, with a line where the next begins; names never cover one another. */
function RegionLabels({ names, model, layout }: MatrixLabelsProps) {
  const { width, height, left, top, pitch, tall, mirror } = layout;
  const end = columnX(layout, mirror ? 0 : model.columns.length - 1) + pitch;
  const start = columnX(layout, mirror ? model.columns.length - 1 : 0);
  const rows = runsOf(model.rows);
  const named = rows
    .filter(({ region }) => region !== null)
    .map(({ first, size }, at) => ({
      lines: wrapText(names.regions[at] ?? '', drawnText, left - beside, 3),
      at: top + (first + size / 2) * tall,
    }));
  const middles = dodge(
    named.map(({ at, lines }) => ({ at, lines: lines.length })),
    lineHeight,
    0,
    height,
  );
  return (
    <>
      {rows.slice(1).map(({ first }) => (
        <line
          key={first}
          className="plot-zero"
          x1={mirror ? start : left - 4}
          x2={mirror ? width - left + 4 : end}
          y1={top + first * tall}
          y2={top + first * tall}
        />
      ))}
      {named.map(({ lines }, at) => (
        <Label
          key={at}
          lines={lines}
          x={mirror ? width - left + 6 : left - 6}
          y={middles[at] ?? 0}
          dy="0.35em"
          textAnchor={mirror ? 'start' : 'end'}
        />
      ))}
      {runsOf(model.columns)
        .slice(1)
        .map(({ first }) => {
          const x = columnX(layout, first) + (mirror ? pitch : 0);
          return (
            <line
              key={first}
              className="plot-zero"
              x1={x}
              x2={x}
              y1={top}
              y2={top + model.rows.length * tall}
            />
          );
        })}
    </>
  );
}
