import type { Message } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { Programme } from './programme.ts';
import type { TimelineModel } from './model.ts';

const ns = 'programme-timeline';

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
