import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { dodge } from '../../charts/plot/dodge.ts';
import { timeOf } from '../shared/cost-evidence.ts';
import { ceiling, globalTarget } from '../shared/sending-goals.ts';
import type { Panel, RegionModel } from './model.ts';

export type Mean = 'mean' | 'weighted';

export interface PanelLayout {
  panel: Panel;
  x: number;
  y: number;
  lines: readonly {
    mean: Mean;
    /** Strokes between quarters that are at most half a year apart. */
    paths: readonly string[];
    end: { x: number; y: number; labelY: number; percent: number };
    points: readonly { x: number; y: number; quarter: string; percent: number; priced: number }[];
  }[];
}

export interface RegionLayout {
  height: number;
  /** Within a panel, in px. */
  left: number;
  right: number;
  bottom: number;
  ticks: readonly { at: number; value: number }[];
  goals: readonly { at: number; value: number }[];
  panels: readonly PanelLayout[];
}

const panelHeight = 200;
const top = 30;
const labelRoom = 44;

/** Places a small picture for each region in rows, all on the same two axes. */
export function layoutRegions(model: RegionModel, width: number, mirror: boolean): RegionLayout {
  const columns = width < 300 ? 1 : width < 640 ? 2 : 3;
  const gap = 12;
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const right = panelWidth - labelRoom;
  const bottom = panelHeight - 32;
  const percents = model.panels.flatMap(({ rows }) =>
    rows.flatMap(({ mean, weighted }) => [mean, weighted ?? 0]),
  );
  const x = scaleLinear([timeOf(model.first), timeOf(model.newest)], [left, right]);
  const y = scaleLinear([0, Math.max(ceiling, ...percents)], [bottom, top]).nice(3);
  return {
    height: Math.ceil(model.panels.length / columns) * panelHeight,
    left,
    right: round(right),
    bottom,
    ticks: ticks(0, y.domain()[1] ?? 1, 3).map((value) => ({ at: round(y(value)), value })),
    goals: [ceiling, globalTarget].map((value) => ({ at: round(y(value)), value })),
    panels: model.panels.map((panel, index) => {
      const column = index % columns;
      return {
        panel,
        x: round((mirror ? columns - 1 - column : column) * (panelWidth + gap)),
        y: Math.floor(index / columns) * panelHeight,
        lines: linesOf(panel, x, y, bottom),
      };
    }),
  };
}

const left = 34;

type Scale = (value: number) => number;

function linesOf({ rows }: Panel, x: Scale, y: Scale, bottom: number): PanelLayout['lines'] {
  const drawn = (['mean', 'weighted'] as const).flatMap((mean) => {
    const points = rows.flatMap((row) => {
      const percent = row[mean];
      return percent === null
        ? []
        : [
            {
              x: round(x(timeOf(row.quarter))),
              y: round(y(percent)),
              quarter: row.quarter,
              percent,
              priced: row.priced,
            },
          ];
    });
    const last = points.at(-1);
    return last ? [{ mean, points, last }] : [];
  });
  const places = dodge(
    drawn.map(({ last }) => ({ at: last.y })),
    14,
    top,
    bottom,
  );
  return drawn.map(({ mean, points, last }, at) => ({
    mean,
    points,
    paths: stretchesOf(points).map((stretch) => path(stretch) ?? ''),
    end: { x: last.x, y: last.y, labelY: round(places[at] ?? last.y), percent: last.percent },
  }));
}

type Point = PanelLayout['lines'][number]['points'][number];

const path = line<Point>(
  (point) => point.x,
  (point) => point.y,
);

function stretchesOf(points: readonly Point[]): Point[][] {
  const stretches: Point[][] = [];
  points.forEach((point, at) => {
    const before = points[at - 1];
    const joins = before && timeOf(point.quarter) - timeOf(before.quarter) <= 0.5;
    if (joins) stretches.at(-1)?.push(point);
    else stretches.push([point]);
  });
  return stretches;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
