import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { twoDigits } from '../official/ratio.ts';
import { bankName } from '../official/text.ts';
import { year as yearValue } from '../shared/phrases.ts';
import type { OfficialModel, ReportedYear } from './model.ts';

/**
 * Every year of every bank: what it reports, in its parts where it tells them, what the matrix or the
 * estimate has of that year, and how often that goes into the bank's figure.
 */
export function officialTable({ reports }: OfficialModel): FigureTable {
  const word = (key: string): Message => ({ id: `corridor-official:column.${key}` });
  const inParts = reports.some(({ years }) => years.some(({ land }) => land !== null));
  const ranged = reports.some(({ years }) => years.some(({ modelled }) => modelled?.low != null));
  const columns = [
    'year',
    'bank',
    'amount',
    ...(inParts ? ['land', 'sea'] : []),
    'matrix',
    'ratio_matrix',
    'modelled',
    ...(ranged ? ['range'] : []),
    'ratio_modelled',
  ];
  return {
    columns: columns.map(word),
    rows: reports.flatMap(({ source, years }) =>
      years.map((one): (MessageValue | null)[] => [
        yearValue(one.year),
        bankName(source),
        full(one.usd),
        ...(inParts ? [full(one.land), full(one.sea)] : []),
        full(one.matrix?.usd ?? null),
        ratio(one, one.matrix?.usd),
        about(one.modelled?.usd ?? null),
        ...(ranged ? [range(one)] : []),
        ratio(one, one.modelled?.usd),
      ]),
    ),
  };
}

function full(value: number | null): MessageValue | null {
  return value === null ? null : { kind: 'amount', value, unit: 'usd', as: 'full' };
}

function about(value: number | null): MessageValue | null {
  if (value === null) return null;
  const amount: MessageValue = { kind: 'amount', value, unit: 'usd' };
  return { kind: 'message', value: { id: 'corridor-official:about', values: { amount } } };
}

function range({ modelled }: ReportedYear): MessageValue | null {
  const { low, high } = modelled ?? {};
  if (low == null || high == null) return null;
  const usd = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'usd' });
  return {
    kind: 'message',
    value: { id: 'corridor-official:range', values: { low: usd(low), high: usd(high) } },
  };
}

function ratio({ usd }: ReportedYear, other: number | null | undefined): MessageValue | null {
  return other && usd > 0 ? { kind: 'count', value: twoDigits(usd / other) } : null;
}
