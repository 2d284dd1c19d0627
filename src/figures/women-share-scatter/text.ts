import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { type ScatterModel, units, strengthOf } from './model.ts';

/** Whether both go together, then by how much, over how many, and that this shows no cause. */
export function scatterFinding(model: ScatterModel): readonly Message[] {
  const { against, correlation } = model;
  if (correlation === null) return [{ id: `women-share-scatter:finding.${against}.few` }];
  const strength = strengthOf(correlation);
  const telling = strength === 'moderate' || strength === 'strong';
  const way = telling ? (correlation > 0 ? 'up' : 'down') : 'none';
  const points: MessageValue = { kind: 'count', value: model.dots.length - model.thin };
  return [
    { id: `women-share-scatter:finding.${against}.${way}` },
    {
      id: `women-share-scatter:finding.how.${against === 'income' ? 'economies' : 'corridors'}`,
      values: {
        strength: {
          kind: 'message',
          value: { id: `women-share-scatter:strength.${strength}` },
        },
        correlation: { kind: 'count', value: Math.round(correlation * 100) / 100 },
        points,
      },
    },
  ];
}

export function scatterNotes(model: ScatterModel): readonly Message[] {
  const notes: Message[] = [{ id: `women-share-scatter:note.${model.against}` }];
  if (model.thin > 0)
    notes.push({
      id: 'women-share-scatter:note.thin',
      values: { thin: { kind: 'count', value: model.thin } },
    });
  if (model.leftOut > 0)
    notes.push({
      id: 'women-share-scatter:note.left_out',
      values: { left: { kind: 'count', value: model.leftOut } },
    });
  return notes;
}

export function scatterTable(model: ScatterModel): FigureTable {
  const corridors = model.against !== 'income';
  const column = (name: string, year: number): Message => ({
    id: `women-share-scatter:column.${name}`,
    values: { year: { kind: 'year', value: year } },
  });
  return {
    columns: [
      ...(corridors ? [column('origin', 0)] : []),
      column('destination', 0),
      column('share', model.stockYear),
      column(model.against, model.valueYear),
      column('persons', model.stockYear),
    ],
    rows: model.dots
      .toSorted((a, b) => b.persons - a.persons)
      .map((dot): (MessageValue | null)[] => [
        ...(dot.origin === null ? [] : [{ kind: 'economy' as const, value: dot.origin }]),
        { kind: 'economy', value: dot.destination },
        { kind: 'share', value: dot.share },
        { kind: 'amount', value: dot.value, unit: units[model.against] },
        { kind: 'amount', value: dot.persons, unit: 'persons' },
      ]),
  };
}
