import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { costCell, count, points, quarterValue, scoped } from '../sending-costs/text.ts';
import type { SwingModel } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `cost-swings:${key}`,
  values,
});

const usd = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'usd' });

/** How much half of the corridors move, and which moves most. */
export function swingFinding(model: SwingModel): readonly Message[] {
  const { rows, middle, restless } = model;
  const [top] = rows;
  if (!top) return [];
  return [
    scoped('cost-swings:finding', model, { middle: points(middle) }),
    say('top', {
      sender: { kind: 'economy', value: top.sender },
      receiver: { kind: 'economy', value: top.receiver },
      usual: points(top.usual),
    }),
    say('restless', { restless: count(restless), all: count(rows.length) }),
  ];
}

export function swingSubtitle({ newest, least }: SwingModel): Message {
  const at = { quarter: quarterValue(newest) };
  return least === 0
    ? say('subtitle.all', at)
    : say('subtitle.least', { ...at, least: usd(least * 1e6) });
}

export function swingNotes({ matrixYear }: SwingModel): readonly Message[] {
  return [
    say('note.usual'),
    say('note.left_out'),
    ...(matrixYear === null
      ? []
      : [say('note.carried', { year: { kind: 'year', value: matrixYear } })]),
  ];
}

const columns = [
  'sender',
  'receiver',
  'usual',
  'largest',
  'moves',
  'lowest',
  'highest',
  'now',
  'usd',
  'matrix_year',
];

/** Every corridor, the most moved first. */
export function swingTable({ rows }: SwingModel): FigureTable {
  return {
    columns: columns.map((name) => say(`column.${name}`)),
    rows: rows.map((row) => [
      { kind: 'economy', value: row.sender },
      { kind: 'economy', value: row.receiver },
      points(row.usual),
      points(row.largest),
      count(row.moves),
      ...[row.lowest, row.highest, row.now].map(costCell),
      row.usd === null ? null : usd(row.usd),
      row.matrix_year === null ? null : ({ kind: 'year', value: row.matrix_year } as const),
    ]),
  };
}
