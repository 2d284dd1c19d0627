import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { twoDigits } from '../official/ratio.ts';
import { economyOf } from '../shared/phrases.ts';
import type { OfficialPartnersModel, Partner } from './model.ts';
import { nameOf } from './text.ts';

/** Every partner and group that a bank reports, with what the matrix and the estimate have beside it. */
export function officialPartnersTable({ lists }: OfficialPartnersModel): FigureTable {
  const all = lists.flatMap((list) => list.all);
  const beside = (['matrix', 'modelled'] as const).filter((of) =>
    all.some((one) => one[of] !== null),
  );
  const ranged = beside.includes('modelled') && all.some(({ low }) => low !== null);
  const columns = [
    'partner',
    'economy',
    'direction',
    'usd',
    'share',
    ...beside.flatMap((of) => [of, `ratio_${of}`]),
    ...(ranged ? ['range'] : []),
  ];
  return {
    columns: columns.map((key) => word(`column.${key}`)),
    rows: lists.flatMap(({ economy, direction, all: partners }) =>
      partners.map((one): (MessageValue | null)[] => [
        nameOf(one),
        economyOf(economy),
        { kind: 'message', value: word(`direction.${direction}`) },
        { kind: 'amount', value: one.usd, unit: 'usd', as: 'full' },
        one.share === null ? null : { kind: 'share', value: one.share },
        ...beside.flatMap((of) => [amountOf(one, of), ratio(one.usd, one[of])]),
        ...(ranged ? [range(one)] : []),
      ]),
    ),
  };
}

function amountOf(one: Partner, of: 'matrix' | 'modelled'): MessageValue | null {
  const value = one[of];
  if (value === null) return null;
  if (of === 'matrix') return { kind: 'amount', value, unit: 'usd', as: 'full' };
  const amount: MessageValue = { kind: 'amount', value, unit: 'usd' };
  return { kind: 'message', value: word('about', { amount }) };
}

function range({ low, high }: Partner): MessageValue | null {
  if (low === null || high === null) return null;
  const usd = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'usd' });
  return { kind: 'message', value: word('range', { low: usd(low), high: usd(high) }) };
}

function ratio(usd: number, other: number | null): MessageValue | null {
  return other ? { kind: 'count', value: twoDigits(usd / other) } : null;
}

function word(key: string, values: Message['values'] = {}): Message {
  return { id: `official-partners:${key}`, values };
}
