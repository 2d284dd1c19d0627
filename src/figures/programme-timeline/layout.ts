import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { textWidth } from '../../charts/plot/text-width.ts';
import { drawnText } from '../../charts/plot/tone.ts';
import type { TimelineBar, TimelineModel } from './model.ts';

const rowHeight = 36;
const head = 22;
const side = 14;

export interface TimelineLayout {
  height: number;
  barHeight: number;
  years: readonly { at: number; year: number }[];
  rows: readonly {
    bar: TimelineBar;
    y: number;
    x: number;
    width: number;
    /** Where the title begins, above the bar; it ends here where the bar is late. */
    titleX: number;
    titleAnchor: 'start' | 'end';
    titleRoom: number;
  }[];
}

/** Lays out a bar for each programme, its title above it, over years that run left to right. */
export function layoutTimeline(model: TimelineModel, width: number): TimelineLayout {
  const scale = scaleLinear([model.first, model.last], [side, width - side]);
  const wanted = Math.max(2, Math.floor(width / (textWidth('2000', drawnText) + 24)));
  return {
    height: head + model.bars.length * rowHeight,
    barHeight: 9,
    years: [...new Set(ticks(model.first, model.last, wanted).filter(Number.isInteger))].map(
      (year) => ({ at: round(scale(year)), year }),
    ),
    rows: model.bars.map((bar, index) => {
      const x = scale(bar.from);
      const end = scale(bar.to);
      const late = x > width / 2;
      return {
        bar,
        y: head + index * rowHeight + 20,
        x: round(x),
        width: round(Math.max(0, end - x)),
        titleX: round(late ? Math.max(end, x) : x),
        titleAnchor: late ? 'end' : 'start',
        titleRoom: late ? Math.max(end, x) : width - x,
      };
    }),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
