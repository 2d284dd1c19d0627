import type { Format } from '../../domain/format.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { partOf, type Band, type End, type FlowsModel } from './model.ts';
import { nodeValue } from './nodes.ts';
import { pair, unitOf } from './text.ts';

interface Speaking {
  say: (message: Message) => string;
  format: Format;
}

/** A band in a sentence: from where to where, how much, with its interval, and its part of all. */
export function toldBand(model: FlowsModel, band: Band, speaking: Speaking): string {
  return told(model, band, pair(band.from, band.to), speaking);
}

/** What a node sent or got, in a sentence. */
export function toldEnd(model: FlowsModel, end: End, speaking: Speaking): string {
  const status = end.modelled ? 'modelled' : 'published';
  return told(model, { ...end, status }, nodeValue(end.node), speaking);
}

type Told = Pick<Band, 'value' | 'lower' | 'upper' | 'status'>;

function told(
  { settings: { of }, total }: FlowsModel,
  { value, lower, upper, status }: Told,
  name: MessageValue,
  { say, format }: Speaking,
): string {
  const unit = unitOf(of);
  const values = {
    pair: name,
    amount: { kind: 'amount', value: value ?? 0, unit },
    share: { kind: 'share', value: 100 * partOf(total, value) },
  } as const;
  const as = (key: string, more: Message['values'] = {}) =>
    say({ id: `flow-bands:${key}`, values: { ...values, ...more } });
  if (value === null || value === 0) return as(value === null ? 'told_none' : 'told_zero');
  if (lower !== null && upper !== null)
    return as('told_about', { range: { kind: 'text', value: format.range(lower, upper, unit) } });
  if (status === 'thin') return as('told_thin');
  return as(status === 'modelled' ? 'told_modelled' : 'told');
}
