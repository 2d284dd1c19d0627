import { monthlyReporters } from '../../domain/editions/reported-inside.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Month } from '../../domain/period.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { reporterName } from '../official/text.ts';
import { economyOf } from '../shared/phrases.ts';
import type { MonthsModel } from './model.ts';

export const usd = (value: number): MessageValue => ({ kind: 'amount', value, unit: 'usd' });
export const exactly = (value: number): MessageValue => ({
  kind: 'amount',
  value,
  unit: 'usd',
  as: 'full',
});
export const monthOfYear = (value: Month): MessageValue => ({ kind: 'month', value });
export const monthName = (value: Month): MessageValue => ({ kind: 'month_name', value });
export const publisher = reporterName;

/** Why an economy has no months: nobody reports them; with those whose months are. */
export function noMonths(economy: EconomyCode): Message {
  return {
    id: 'months:empty',
    values: {
      economy: economyOf(economy),
      reporters: { kind: 'economies', value: monthlyReporters },
    },
  };
}

/** What the publisher counts, and what it doesn't. */
export function definitionNote({
  source,
  definition,
}: Pick<MonthsModel, 'source' | 'definition'>): Message {
  return { id: `months:note.${definition}`, values: { publisher: publisher(source) } };
}

export function monthsSubtitle({ points, source }: MonthsModel): Message {
  return {
    id: 'months:subtitle',
    values: {
      from: monthOfYear(points[0]?.month ?? ''),
      to: monthOfYear(points.at(-1)?.month ?? ''),
      publisher: publisher(source),
    },
  };
}

/** Under it, in percent, two amounts are told as equal. */
const equal = 0.1;

function compared(key: string, now: number, before: number, values: Message['values']): Message {
  const change = (100 * (now - before)) / before;
  const way = Math.abs(change) < equal ? 'same' : change > 0 ? 'more' : 'less';
  return {
    id: `months:${key}.${way}`,
    values: {
      ...values,
      amount: usd(now),
      change: { kind: 'share', value: Math.abs(change) },
    },
  };
}

/** The last twelve months against the twelve before; then the newest against its year before. */
export function monthsFinding(model: MonthsModel): readonly Message[] {
  const { latest, before, newest, yearBefore } = model;
  const economy = economyOf(model.economy);
  return [
    ...(latest && before
      ? [
          compared('finding', latest.usd, before.usd, {
            economy,
            from: monthOfYear(latest.from),
            to: monthOfYear(latest.to),
          }),
        ]
      : []),
    ...(newest && yearBefore
      ? [
          compared('newest', newest.usd, yearBefore.usd, {
            month: monthOfYear(newest.month),
            before: monthOfYear(yearBefore.month),
          }),
        ]
      : []),
  ];
}

/** Every month, the newest first. */
export function monthsTable({ points }: MonthsModel): FigureTable {
  const counted = points.some(({ transfers }) => transfers !== null);
  return {
    columns: ['month', 'amount', 'mean', ...(counted ? ['transfers'] : [])].map((column) => ({
      id: `months:column.${column}`,
    })),
    rows: points
      .toReversed()
      .map(({ month, usd: amount, mean, transfers }) => [
        monthOfYear(month),
        exactly(amount),
        mean === null ? null : usd(mean),
        ...(counted
          ? [transfers === null ? null : ({ kind: 'count', value: transfers } as const)]
          : []),
      ]),
  };
}
