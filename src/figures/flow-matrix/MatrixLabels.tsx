import { useTranslation } from 'react-i18next';
import { Label } from '../../charts/plot/Label.tsx';
import { fitText, wrapText } from '../../charts/plot/text-width.ts';
import { drawnText } from '../../charts/plot/tone.ts';
import { useSay } from '../../language/index.ts';
import type { End } from '../flow-bands/model.ts';
import { groupMessage, nodeValue } from '../flow-bands/nodes.ts';
import { columnX, type MatrixLayout } from './layout.ts';
import type { MatrixModel } from './model.ts';

/** What rows and columns stand for: each by its name, or runs of a region where they are many. */
export function MatrixLabels({ model, layout }: { model: MatrixModel; layout: MatrixLayout }) {
  const { rows, columns, settings } = model;
  const { width, left, top, pitch, upright, mirror } = layout;
  const { t } = useTranslation('flow-bands');
  const say = useSay();
  const name = ({ node }: End) => say({ id: 'flow-bands:name', values: { node: nodeValue(node) } });
  const across = (x: number) => (mirror ? width - x : x);
  const before = mirror ? 'start' : 'end';
  if (!layout.labelled)
    return settings.order === 'region' ? <RegionLabels model={model} layout={layout} /> : null;
  return (
    <>
      <text className="plot-muted" x={across(left - 6)} y={top - 24} textAnchor={before}>
        {`${t(`end.to.${settings.of}`)} ${mirror ? '←' : '→'}`}
      </text>
      <text className="plot-muted" x={across(left - 6)} y={top - 8} textAnchor={before}>
        {`${t(`end.from.${settings.of}`)} ↓`}
      </text>
      {rows.map((row, at) => (
        <Label
          key={row.node}
          lines={
            pitch < 30
              ? [fitText(name(row), drawnText, left - 10)]
              : wrapText(name(row), drawnText, left - 10, 3)
          }
          x={across(left - 6)}
          y={top + (at + 0.5) * pitch}
          dy="0.35em"
          textAnchor={before}
        />
      ))}
      {columns.map((column, at) => {
        const x = columnX(layout, at) + pitch / 2;
        if (!upright)
          return (
            <Label
              key={column.node}
              lines={wrapText(name(column), drawnText, pitch - 4, 3)}
              x={x}
              y={top - 26}
              dy="0.35em"
              textAnchor="middle"
            />
          );
        return (
          <text
            key={column.node}
            transform={`translate(${x + 4} ${top - 6}) rotate(-90)`}
            textAnchor="start"
          >
            {fitText(name(column), drawnText, top - 12)}
          </text>
        );
      })}
    </>
  );
}

/** Runs of one region, with a line where the next begins. */
function RegionLabels({ model, layout }: { model: MatrixModel; layout: MatrixLayout }) {
  const { width, left, top, pitch, mirror } = layout;
  const say = useSay();
  const end = columnX(layout, mirror ? 0 : model.columns.length - 1) + pitch;
  const start = columnX(layout, mirror ? model.columns.length - 1 : 0);
  return (
    <>
      {runsOf(model.rows).map(({ region, first, size }) => (
        <g key={first}>
          {first > 0 && (
            <line
              className="plot-zero"
              x1={mirror ? start : 0}
              x2={mirror ? width : end}
              y1={top + first * pitch}
              y2={top + first * pitch}
            />
          )}
          {region !== null && (
            <text
              x={mirror ? width - left + 6 : left - 6}
              y={top + (first + size / 2) * pitch}
              dy="0.35em"
              textAnchor={mirror ? 'start' : 'end'}
            >
              {fitText(say(groupMessage(region)), drawnText, left - 8)}
            </text>
          )}
        </g>
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
              y2={top + model.rows.length * pitch}
            />
          );
        })}
    </>
  );
}

function runsOf(ends: readonly End[]) {
  const runs: { region: string | null; first: number; size: number }[] = [];
  ends.forEach(({ region }, at) => {
    const last = runs.at(-1);
    if (last && last.region === region) last.size++;
    else runs.push({ region, first: at, size: 1 });
  });
  return runs;
}
