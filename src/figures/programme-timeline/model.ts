import { programmeOf, type Programme, type ProgrammeRow } from './programme.ts';
import { isChosen, type ProgrammeSettings } from './settings.ts';

export interface TimelineRows {
  programmes: readonly ProgrammeRow[];
}

/** A programme with a date at least: a span, or a point where only one end is stored. */
export interface TimelineBar {
  programme: Programme;
  from: number;
  to: number;
  /** Both ends are stored. */
  whole: boolean;
}

export interface TimelineModel {
  chosen: readonly Programme[];
  /** Earliest first. */
  bars: readonly TimelineBar[];
  /** Chosen ones without any date. */
  undated: number;
  /** Whole years that hold all bars. */
  first: number;
  last: number;
}

/** @param now the present moment, in years with the part gone by */
export function timelineModel(
  settings: ProgrammeSettings,
  { programmes }: TimelineRows,
  now: number,
): TimelineModel {
  const chosen = programmes
    .map((row) => programmeOf(row, now))
    .filter((programme) => isChosen(programme, settings));
  const bars = chosen.flatMap(barOf).toSorted((a, b) => a.from - b.from || a.to - b.to);
  return {
    chosen,
    bars,
    undated: chosen.length - bars.length,
    first: Math.floor(Math.min(...bars.map(({ from }) => from), Infinity)),
    last: Math.ceil(Math.max(...bars.map(({ to }) => to), -Infinity)),
  };
}

function barOf(programme: Programme): TimelineBar[] {
  const { from, to } = programme.period;
  const one = from ?? to;
  if (one === null) return [];
  return [{ programme, from: from ?? one, to: to ?? one, whole: from !== null && to !== null }];
}
