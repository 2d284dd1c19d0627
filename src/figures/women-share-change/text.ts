import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import type { Way, ChangeModel } from './model.ts';
import { columnsOf } from '../shared/columns-of.ts';

/** How many fell and rose; then the largest change. */
export function changeFinding(model: ChangeModel): readonly Message[] {
  const most = model.lines.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  if (!most) return [];
  const number = (way: Way): MessageValue => ({
    kind: 'count',
    value: model.lines.filter((line) => line.way === way).length,
  });
  const years: Record<string, MessageValue> = {
    first: { kind: 'year', value: model.first },
    newest: { kind: 'year', value: model.newest },
  };
  return [
    {
      id: `women-share-change:finding.${model.side}`,
      values: {
        ...years,
        of: { kind: 'count', value: model.lines.length },
        rose: number('rose'),
        fell: number('fell'),
      },
    },
    {
      id: 'women-share-change:finding.most',
      values: {
        ...years,
        economy: { kind: 'economy', value: most.economy },
        before: { kind: 'share', value: most.before },
        now: { kind: 'share', value: most.now },
      },
    },
  ];
}

export function changeTable(model: ChangeModel): FigureTable {
  const column = columnsOf('women-share-change');
  return {
    columns: [
      column('economy'),
      column('share', model.first),
      column('share', model.newest),
      column('change'),
      column('persons', model.newest),
    ],
    rows: model.lines.map((line) => [
      { kind: 'economy', value: line.economy },
      { kind: 'share', value: line.before },
      { kind: 'share', value: line.now },
      { kind: 'count', value: Math.round(line.change * 10) / 10 },
      { kind: 'amount', value: line.persons, unit: 'persons' },
    ]),
  };
}
