import type { Message } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { programmeOf, type Programme, type ProgrammeRow } from './programme.ts';
import { isChosen, type ProgrammeSettings } from './settings.ts';

const ns = 'programme-timeline';

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

export function timelineFinding(model: TimelineModel): readonly Message[] {
  const { chosen, bars } = model;
  if (bars.length === 0) return [];
  const stale = chosen.filter(({ activePastEnd }) => activePastEnd).length;
  return [
    {
      id: `${ns}:finding.span`,
      values: {
        count: { kind: 'count', value: bars.length },
        first: { kind: 'year', value: model.first },
        last: { kind: 'year', value: Math.max(model.first, model.last - 1) },
      },
    },
    ...(stale > 0
      ? [{ id: `${ns}:finding.stale`, values: { count: { kind: 'count' as const, value: stale } } }]
      : []),
  ];
}

export function timelineNotes(model: TimelineModel): readonly Message[] {
  return [
    ...(model.undated > 0
      ? [
          {
            id: `${ns}:note.undated`,
            values: { count: { kind: 'count' as const, value: model.undated } },
          },
        ]
      : []),
    { id: `${ns}:note.stored` },
  ];
}

/** The chosen programmes, dated or not. */
export function programmeTable(programmes: readonly Programme[]): FigureTable {
  const column = (name: string): Message => ({ id: `${ns}:column.${name}` });
  return {
    columns: ['title', 'first', 'last', 'status', 'funder'].map(column),
    rows: programmes.map((programme) => [
      { kind: 'text', value: programme.title },
      programme.years.first === null ? null : { kind: 'year', value: programme.years.first },
      programme.years.last === null ? null : { kind: 'year', value: programme.years.last },
      { kind: 'message', value: { id: `${ns}:status.${programme.status}` } },
      programme.funder === null ? null : { kind: 'text', value: programme.funder },
    ]),
  };
}
