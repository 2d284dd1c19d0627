import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { costCell, count, goalsNote, quarterValue, scoped } from '../sending-costs/text.ts';
import { ceiling, costValue } from '../shared/sending-goals.ts';
import type { RankedModel, RankedRow } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `cost-ranked:${key}`,
  values,
});

const usd = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'usd' });

/** The dearest and the cheapest corridor with a cost to go by; then how many are over the ceiling. */
export function rankedFinding(model: RankedModel): readonly Message[] {
  const { firm, quarter, weak } = model;
  const [dearest, cheapest] = [firm[0], firm.at(-1)];
  const at = quarterValue(quarter);
  if (!dearest || !cheapest)
    return [say('finding.weak', { quarter: at, weak: count(weak.length) })];
  const form = dearest === cheapest ? 'one' : 'range';
  const over = firm.filter(({ percent }) => percent > ceiling).length;
  return [
    scoped(`cost-ranked:finding.${form}`, model, {
      quarter: at,
      high: costValue(dearest.percent),
      low: costValue(cheapest.percent),
      ...ends('dear', dearest),
      ...ends('cheap', cheapest),
    }),
    ...(form === 'one'
      ? []
      : [say('over', { over: count(over), firm: count(firm.length), quarter: at })]),
  ];
}

function ends(name: string, { sender, receiver }: RankedRow): Record<string, MessageValue> {
  return {
    [`${name}_sender`]: { kind: 'economy', value: sender },
    [`${name}_receiver`]: { kind: 'economy', value: receiver },
  };
}

export function rankedSubtitle({ quarter, least }: RankedModel): Message {
  const at = { quarter: quarterValue(quarter) };
  return least === 0
    ? say('subtitle.all', at)
    : say('subtitle.least', { ...at, least: usd(least * 1e6) });
}

export function rankedNotes({ weak, matrixYear, quarter }: RankedModel): readonly Message[] {
  return [
    ...(weak.length > 0
      ? [say('note.weak', { weak: count(weak.length), quarter: quarterValue(quarter) })]
      : []),
    ...(matrixYear === null
      ? []
      : [say('note.carried', { year: { kind: 'year', value: matrixYear } })]),
    goalsNote,
  ];
}

/** Every corridor, those with a cost to go by first, dearest first. */
export function rankedTable({ firm, weak }: RankedModel): FigureTable {
  return {
    columns: ['sender', 'receiver', 'percent', 'quotes', 'evidence', 'usd', 'matrix_year'].map(
      (name) => say(`column.${name}`),
    ),
    rows: [...firm, ...weak].map((row) => [
      { kind: 'economy', value: row.sender },
      { kind: 'economy', value: row.receiver },
      costCell(row.percent),
      row.quotes === null ? null : count(row.quotes),
      { kind: 'message', value: say(`evidence.${row.evidence}`) },
      row.usd === null ? null : usd(row.usd),
      row.matrix_year === null ? null : { kind: 'year', value: row.matrix_year },
    ]),
  };
}
