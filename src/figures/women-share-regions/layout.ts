import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { dodge } from '../../charts/plot/dodge.ts';
import type { Side } from '../women-share-ranked/shares.ts';
import type { RegionPanel, RegionsModel } from './model.ts';

export interface PanelLayout {
  region: RegionPanel['region'];
  x: number;
  y: number;
  lines: readonly {
    side: Side;
    path: string;
    start: { x: number; y: number; labelY: number; share: number };
    end: { x: number; y: number; labelY: number; share: number };
    points: readonly { x: number; y: number; year: number; share: number }[];
  }[];
}

export interface RegionsLayout {
  height: number;
  /** Within a panel, in px. */
  left: number;
  right: number;
  half: number;
  bottom: number;
  panels: readonly PanelLayout[];
}

const panelHeight = 176;
const top = 34;
const labelRoom = 40;

/** Places the small pictures in rows, all on the same two axes. */
export function layoutRegions(model: RegionsModel, width: number, mirror: boolean): RegionsLayout {
  const columns = width < 280 ? 1 : width < 600 ? 2 : 3;
  const gap = 16;
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const left = labelRoom;
  const right = panelWidth - labelRoom;
  const bottom = panelHeight - 36;
  const shares = model.panels.flatMap(({ lines }) =>
    lines.flatMap(({ points }) => points.map(({ share }) => share)),
  );
  const x = scaleLinear([model.first, model.newest], [left, right]);
  const y = scaleLinear([Math.min(50, ...shares) - 1, Math.max(50, ...shares) + 1], [bottom, top]);
  const path = line<{ year: number; share: number }>(
    ({ year }) => round(x(year)),
    ({ share }) => round(y(share)),
  );
  const label = (places: readonly number[]) =>
    dodge(
      places.map((at) => ({ at })),
      14,
      top,
      bottom,
    );
  return {
    height: Math.ceil(model.panels.length / columns) * panelHeight,
    left,
    right,
    half: round(y(50)),
    bottom,
    panels: model.panels.map(({ region, lines }, index) => {
      const column = index % columns;
      const starts = label(lines.map(({ points }) => y(points[0]?.share ?? 50)));
      const ends = label(lines.map(({ points }) => y(points.at(-1)?.share ?? 50)));
      return {
        region,
        x: round((mirror ? columns - 1 - column : column) * (panelWidth + gap)),
        y: Math.floor(index / columns) * panelHeight,
        lines: lines.map(({ side, points }, place) => {
          const at = (point: { year: number; share: number } | undefined, labelY = 0) => ({
            x: round(x(point?.year ?? model.first)),
            y: round(y(point?.share ?? 50)),
            labelY: round(labelY),
            share: point?.share ?? 0,
          });
          return {
            side,
            path: path(points) ?? '',
            start: at(points[0], starts[place]),
            end: at(points.at(-1), ends[place]),
            points: points.map(({ year, share }) => ({
              x: round(x(year)),
              y: round(y(share)),
              year,
              share,
            })),
          };
        }),
      };
    }),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
