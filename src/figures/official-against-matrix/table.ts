import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { twoDigits } from '../official/ratio.ts';
import { bankName } from '../official/text.ts';
import { economyOf } from '../shared/phrases.ts';
import type { AgainstModel, Pair } from './model.ts';

/** Every corridor that both sides have, in the order asked for, not only those drawn. */
export function againstTable({ pairs, of }: AgainstModel): FigureTable {
  const word = (key: string): Message => ({ id: `official-against-matrix:column.${key}` });
  const ranged = pairs.some(({ low }) => low !== null);
  const columns = [
    'sender',
    'receiver',
    'bank',
    'usd',
    of,
    ...(ranged ? ['range'] : []),
    `ratio_${of}`,
  ];
  return {
    columns: columns.map(word),
    rows: pairs.map((pair): (MessageValue | null)[] => [
      economyOf(pair.sender),
      economyOf(pair.receiver),
      bankName(pair.source),
      { kind: 'amount', value: pair.usd, unit: 'usd', as: 'full' },
      of === 'matrix'
        ? { kind: 'amount', value: pair.other, unit: 'usd', as: 'full' }
        : said('about', { amount: { kind: 'amount', value: pair.other, unit: 'usd' } }),
      ...(ranged ? [range(pair)] : []),
      { kind: 'count', value: twoDigits(pair.usd / pair.other) },
    ]),
  };
}

function range({ low, high }: Pair): MessageValue | null {
  if (low === null || high === null) return null;
  return said('range', {
    low: { kind: 'amount', value: low, unit: 'usd' },
    high: { kind: 'amount', value: high, unit: 'usd' },
  });
}

function said(key: string, values: Message['values'] = {}): MessageValue {
  return { kind: 'message', value: { id: `official-against-matrix:${key}`, values } };
}
