import { useTranslation } from 'react-i18next';
import { Picture } from '../../charts/plot/Picture.tsx';
import type { Tone } from '../../charts/plot/tone.ts';
import type { PlotPoints } from '../../charts/reading/reading.ts';
import { useFormat, useLanguage, useSay } from '../../language/index.ts';
import { layoutRegions, type Mean, type RegionLayout } from './layout.ts';
import type { RegionModel } from './model.ts';
import { regionFinding } from './text.ts';

const tones: Readonly<Record<Mean, Tone>> = { mean: 'accent', weighted: 'flow' };

/** One small picture a region, all on the same axes, with the goals in each. */
export function RegionView({ model, width }: { model: RegionModel; width: number }) {
  const { t } = useTranslation('cost-by-region');
  const say = useSay();
  const format = useFormat();
  const { direction } = useLanguage();
  const layout = layoutRegions(model, width, direction === 'rtl');
  const says = (
    region: string,
    mean: Mean,
    point: { quarter: string; percent: number; priced: number },
  ) =>
    t(`point.${mean}`, {
      region: t(`domain:region.${region}`),
      quarter: format.quarter(point.quarter),
      percent: format.share(point.percent),
      priced: format.count(point.priced),
    });
  return (
    <Picture
      width={width}
      height={layout.height}
      label={regionFinding(model).map(say).join(' ')}
      points={() => pointsOf(layout, says)}
    >
      {layout.panels.map(({ panel, x, y, lines }) => (
        <g key={panel.region} transform={`translate(${x},${y})`}>
          <text className="plot-strong" x={layout.left} y={14}>
            {t(`domain:region.${panel.region}`)}
          </text>
          {layout.ticks.map((tick) => (
            <g key={tick.value}>
              <line
                className={tick.value === 0 ? 'plot-zero' : 'plot-grid'}
                x1={layout.left}
                x2={layout.right}
                y1={tick.at}
                y2={tick.at}
              />
              <text
                className="plot-muted"
                x={layout.left - 4}
                y={tick.at}
                dy="0.34em"
                textAnchor="end"
              >
                {format.share(tick.value)}
              </text>
            </g>
          ))}
          {layout.goals.map((goal) => (
            <line
              key={goal.value}
              className="plot-reference"
              x1={layout.left}
              x2={layout.right}
              y1={goal.at}
              y2={goal.at}
            />
          ))}
          {lines.map(({ mean, paths, end }) => (
            <g key={mean} data-tone={tones[mean]}>
              {paths.map((path) => (
                <path key={path} className="plot-line" d={path} />
              ))}
              <circle
                className="plot-mark"
                data-certainty={panel.firm ? 'published' : 'thin'}
                cx={end.x}
                cy={end.y}
                r={panel.firm ? 2.5 : 3.5}
              />
              <text
                className="plot-toned-text"
                data-tone={tones[mean]}
                x={end.x + 6}
                y={end.labelY}
                dy="0.34em"
              >
                {format.share(end.percent)}
              </text>
            </g>
          ))}
          <text className="plot-muted" x={layout.left} y={layout.bottom + 16}>
            {format.year(Number(model.first.slice(0, 4)))}
          </text>
          <text className="plot-muted" x={layout.right} y={layout.bottom + 16} textAnchor="end">
            {format.year(Number(model.newest.slice(0, 4)))}
          </text>
        </g>
      ))}
    </Picture>
  );
}

function pointsOf(
  { panels, bottom }: RegionLayout,
  says: (
    region: string,
    mean: Mean,
    point: { quarter: string; percent: number; priced: number },
  ) => string,
): PlotPoints {
  return {
    along: 'x',
    groups: panels.flatMap(({ panel, x, y, lines }) =>
      lines.map(({ mean, points }) =>
        points.map((point) => ({
          x: x + point.x,
          y: y + point.y,
          span: [y, y + bottom] as const,
          says: says(panel.region, mean, point),
          kind: panel.firm ? undefined : ('thin' as const),
        })),
      ),
    ),
  };
}
