import { newestTotalYear } from '../../domain/editions/totals.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { growthOf, isOtherWay, type Growth } from '../../domain/growth.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { isStaleYear } from '../../domain/stale.ts';
import { dollarAmount, ofPriceYear, realGrowth } from '../shared/dollars.ts';
import { staleSaid } from './gaps.ts';
import { farApart } from './joint.ts';
import { latelySaid, stepSaid, stepWithin } from './steps.ts';
import type { MoneyModel, MoneyPoint } from './model.ts';
import type { MoneyRow } from './money-row.ts';

/** Years apart over which a change is told. */
const span = 10;

/** What was received last, how that changed over ten years, and what the other publisher has. */
export function moneyFinding(model: MoneyModel): readonly Message[] {
  return model.economies.flatMap((economy): Message[] => {
    const received = publishedOf(model, economy, 'received');
    const last = received.at(-1);
    if (!last) return [missingReceived(model, economy)];
    const values: Record<string, MessageValue> = {
      economy: { kind: 'economy', value: economy },
      amount: dollarAmount(last.usd, model.dollars),
      year: { kind: 'year', value: last.year },
    };
    const before = received.find((row) => row.year === last.year - span);
    const other = otherHas(model, economy, last);
    Object.assign(values, other);
    const suffix = other === null ? '' : '_other';
    const stale = isStaleYear(last.year, newestTotalYear('received', 'headline'))
      ? [staleSaid(model, economy, last.year)]
      : [];
    const growth = growthOf(last.usd, before?.usd);
    const lately = latelySaid(economy, received, model.dollars);
    const stepped = stepWithin(received, last.year - span) !== null;
    const whole = before !== undefined && !broken(received, before.year);
    if (farApart(model, economy))
      return [
        ...stale,
        { id: `money-over-time:finding.now${suffix}`, values },
        ...lately,
        { id: 'money-over-time:far_apart', values: { economy: values['economy']! } },
      ];
    if (!before || !growth || stepped || !whole)
      return [
        ...stale,
        { id: `money-over-time:finding.now${suffix}`, values },
        ...lately,
        ...(whole ? stepSaid(economy, received.slice(0, -1), last.year - span, model.dollars) : []),
      ];
    return [
      ...stale,
      {
        id: `money-over-time:finding.${growth.way}${suffix}`,
        values: {
          ...values,
          ...('change' in growth ? { change: { kind: 'share', value: growth.change } } : {}),
          earlier: dollarAmount(before.usd, model.dollars),
          before: { kind: 'year', value: before.year },
        },
      },
      ...lately,
      ...(model.dollars === 'real' || growth.way === 'from_little'
        ? []
        : inRealDollars(economy, last, before, growth)),
    ];
  });
}

/** The same change in dollars of one year, where both years have prices. */
function inRealDollars(
  economy: EconomyCode,
  last: MoneyPoint,
  before: MoneyPoint,
  nominal: Growth,
): Message[] {
  const growth = realGrowth(last, before);
  if (!growth || before.deflator === null) return [];
  return [
    {
      id: `money-over-time:${isOtherWay(nominal, growth) ? 'real_but' : 'real'}.${growth.way}`,
      values: {
        economy: { kind: 'economy', value: economy },
        base: ofPriceYear,
        ...('change' in growth ? { change: { kind: 'share', value: growth.change } } : {}),
        earlier: { kind: 'amount', value: before.usd * before.deflator, unit: 'usd' },
        later: { kind: 'amount', value: last.usd * (last.deflator ?? 1), unit: 'usd' },
        year: { kind: 'year', value: last.year },
        before: { kind: 'year', value: before.year },
      },
    },
  ];
}

/** That nobody says what is received, with what is paid where somebody says that. */
function missingReceived(model: MoneyModel, economy: EconomyCode): Message {
  const named: Record<string, MessageValue> = { economy: { kind: 'economy', value: economy } };
  const last = publishedOf(model, economy, 'paid').at(-1);
  if (!last) return { id: 'money-over-time:missing.received', values: named };
  return {
    id: 'money-over-time:missing.paid',
    values: {
      ...named,
      amount: dollarAmount(last.usd, model.dollars),
      year: { kind: 'year', value: last.year },
    },
  };
}

/** The headlines that are published, not estimated. */
function publishedOf(
  model: MoneyModel,
  economy: EconomyCode,
  direction: MoneyRow['direction'],
): readonly MoneyPoint[] {
  return model.lines
    .filter(
      (line) =>
        line.economy === economy && line.direction === direction && line.series === 'headline',
    )
    .flatMap(({ rows }) => rows.filter(({ status }) => status === 'published'));
}

/** Whether headlines after that year are not made as those before. */
function broken(rows: readonly MoneyRow[], year: number): boolean {
  return rows.some((row) => row.year > year && row.break_before !== null);
}

/** What the other publisher has for the year of a headline, where that differs by over 10 %. */
function otherHas(
  model: MoneyModel,
  economy: EconomyCode,
  told: MoneyRow,
): Record<'publisher' | 'other', MessageValue> | null {
  for (const { series, rows } of model.others.filter(
    (line) => line.economy === economy && line.direction === told.direction,
  )) {
    const other = rows.find(({ year }) => year === told.year);
    if (other && Math.abs(other.usd / told.usd - 1) > 0.1)
      return {
        publisher: { kind: 'message', value: { id: `money-over-time:publisher.${series}` } },
        other: dollarAmount(other.usd, model.dollars),
      };
  }
  return null;
}
