import { useTranslation } from 'react-i18next';
import { Picture } from '../../charts/plot/Picture.tsx';
import type { Tone } from '../../charts/plot/tone.ts';
import { useFormat, useLanguage, useSay } from '../../language/index.ts';
import type { Side } from '../women-share-ranked/shares.ts';
import { layoutRegions, type PanelLayout } from './layout.ts';
import type { RegionsModel } from './model.ts';
import { regionsFinding } from './text.ts';

/** One small picture a region, all on the same axes, with 50 % marked in each. */
export function RegionsView({ model, width }: { model: RegionsModel; width: number }) {
  const { t } = useTranslation('women-share-regions');
  const say = useSay();
  const format = useFormat();
  const { direction } = useLanguage();
  const layout = layoutRegions(model, width, direction === 'rtl');
  const tone = (panel: PanelLayout, side: Side): Tone =>
    panel.region === 'world' ? 'ink' : side === 'abroad' ? 'flow' : 'accent';
  const nameOf = ({ region }: PanelLayout) =>
    region === 'world' ? t('world') : t(`domain:region.${region}`);
  return (
    <Picture
      width={width}
      height={layout.height}
      label={regionsFinding(model).map(say).join(' ')}
      points={() => ({
        along: 'x',
        groups: layout.panels.flatMap((panel) =>
          panel.lines.map(({ side, points }) =>
            points.map(({ x, y, year, share }) => ({
              x: panel.x + x,
              y: panel.y + y,
              span: [panel.y, panel.y + layout.bottom] as const,
              says: [nameOf(panel), t(`side.${side}`), format.year(year), format.share(share)].join(
                ' · ',
              ),
            })),
          ),
        ),
      })}
    >
      {layout.panels.map((panel) => (
        <g key={panel.region} transform={`translate(${panel.x},${panel.y})`}>
          <text
            className="plot-strong"
            x={(layout.left + layout.right) / 2}
            y={14}
            textAnchor="middle"
          >
            {nameOf(panel)}
          </text>
          <line
            className="plot-reference"
            x1={layout.left}
            x2={layout.right}
            y1={layout.half}
            y2={layout.half}
          />
          {panel.lines.map((line) => (
            <g key={line.side} data-tone={tone(panel, line.side)}>
              <path className="plot-line" d={line.path} />
              {[line.start, line.end].map((end) => (
                <circle key={end.x} className="plot-mark" cx={end.x} cy={end.y} r={2.5} />
              ))}
              <text
                className="plot-muted"
                x={line.start.x - 6}
                y={line.start.labelY}
                dy="0.34em"
                textAnchor="end"
              >
                {format.share(line.start.share)}
              </text>
              <text
                className="plot-toned-text"
                data-tone={tone(panel, line.side)}
                x={line.end.x + 6}
                y={line.end.labelY}
                dy="0.34em"
              >
                {format.share(line.end.share)}
              </text>
            </g>
          ))}
          <text className="plot-muted" x={layout.left} y={layout.bottom + 18} textAnchor="middle">
            {format.year(model.first)}
          </text>
          <text className="plot-muted" x={layout.right} y={layout.bottom + 18} textAnchor="middle">
            {format.year(model.newest)}
          </text>
        </g>
      ))}
    </Picture>
  );
}
