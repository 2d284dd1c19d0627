import { monthlyReporters } from '../../domain/editions/reported-inside.ts';
import type { Dollars } from '../../domain/dollars.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Month } from '../../domain/period.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { reporterName } from '../official/text.ts';
import { dollarAmount, ofPriceYear } from '../shared/dollars.ts';
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

export function monthsSubtitle({ points, source, dollars }: MonthsModel): Message {
  return {
    id: dollars === 'real' ? 'months:subtitle_real' : 'months:subtitle',
    values: {
      base: ofPriceYear,
      from: monthOfYear(points[0]?.month ?? ''),
      to: monthOfYear(points.at(-1)?.month ?? ''),
      publisher: publisher(source),
    },
  };
}

/** Under it, in percent, two amounts are told as equal. */
const equal = 0.1;

function compared(
  key: string,
  [now, before]: readonly [number, number],
  dollars: Dollars,
  values: Message['values'],
): Message {
  const change = (100 * (now - before)) / before;
  const way = Math.abs(change) < equal ? 'same' : change > 0 ? 'more' : 'less';
  return {
    id: `months:${key}.${way}`,
    values: {
      ...values,
      amount: dollarAmount(now, dollars),
      change: { kind: 'share', value: Math.abs(change) },
    },
  };
}

/** The last twelve months against the twelve before; then the newest against its year before. */
export function monthsFinding(model: MonthsModel): readonly Message[] {
  const { latest, before, newest, yearBefore, dollars } = model;
  const economy = economyOf(model.economy);
  return [
    ...(latest && before
      ? [
          compared('finding', [latest.usd, before.usd], dollars, {
            economy,
            from: monthOfYear(latest.from),
            to: monthOfYear(latest.to),
            publisher: publisher(model.source),
          }),
        ]
      : []),
    ...(newest && yearBefore
      ? [
          compared('newest', [newest.usd, yearBefore.usd], dollars, {
            month: monthOfYear(newest.month),
            before: monthOfYear(yearBefore.month),
          }),
        ]
      : []),
  ];
}

/** What is known of prices of the months, where they are in dollars of one year. */
export function priceNotes({ dollars, points }: MonthsModel): readonly Message[] {
  if (dollars === 'nominal') return [];
  return [
    { id: 'months:note.real', values: { year: ofPriceYear } },
    ...points
      .filter(({ uncollected }) => uncollected)
      .map(({ month }) => ({
        id: 'months:note.uncollected',
        values: { month: monthOfYear(month) },
      })),
  ];
}

/** Every month, the newest first; what it was in its own dollars, and in those of the model. */
export function monthsTable({ points, dollars }: MonthsModel): FigureTable {
  const real = dollars === 'real';
  const counted = points.some(({ transfers }) => transfers !== null);
  return {
    columns: [
      'month',
      'amount',
      ...(real ? ['amount_real', 'mean_real'] : ['mean']),
      ...(counted ? ['transfers'] : []),
    ].map((column) => ({ id: `months:column.${column}`, values: { base: ofPriceYear } })),
    rows: points
      .toReversed()
      .map(({ month, usd: amount, nominal, mean, transfers }) => [
        monthOfYear(month),
        exactly(nominal),
        ...(real ? [usd(amount)] : []),
        mean === null ? null : usd(mean),
        ...(counted
          ? [transfers === null ? null : ({ kind: 'count', value: transfers } as const)]
          : []),
      ]),
  };
}
