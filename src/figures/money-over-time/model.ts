import { isStaleYear } from '../../domain/stale.ts';
import { newestTotalYear } from '../../domain/editions/totals.ts';
import type { MoneyGap, MoneyGapRow, MoneyRow } from './money-row.ts';
import { staleSaid } from './gaps.ts';
import { inDollars, type Dollars } from '../../domain/dollars.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { moneySeries, type MoneySeries } from '../../domain/money-series.ts';
import { givesWay, toldBy } from './told-by.ts';
import { growthOf, isOtherWay, type Growth } from '../../domain/growth.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { dollarAmount, ofPriceYear, realGrowth } from '../shared/dollars.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

export interface MoneySettings extends EconomiesSettings {
  dollars: Dollars;
  /** Whose amounts are told. */
  series: MoneySeries;
}

export type MoneyRows = Readonly<Record<EconomyCode, readonly (MoneyRow | MoneyGapRow)[]>>;

/** An amount as it is drawn and told: `usd` in the dollars of the model. */
export interface MoneyPoint extends MoneyRow {
  nominal: number;
}

/** A line: one economy, one direction, and what is told (`headline`) or another publisher's series. */
export interface MoneyLine {
  economy: EconomyCode;
  direction: MoneyRow['direction'];
  series: MoneyRow['series'];
  rows: readonly MoneyPoint[];
}

export interface MoneyModel {
  dollars: Dollars;
  /** Whose amounts the lines called `headline` are. */
  told: MoneySeries;
  economies: readonly EconomyCode[];
  lines: readonly MoneyLine[];
  /** The other publishers' series, drawn or not: what they have is said beside the headline. */
  others: readonly MoneyLine[];
  /** Years without an amount, and why. */
  gaps: readonly MoneyGap[];
  newest: number;
}

/**
 * One economy shows both directions, and the other publisher's series where it differs by more than
 * 10 % in some year; a comparison shows what is told of what was received.
 */
export function moneyModel(
  {
    economies,
    dollars,
    series = 'headline',
  }: Omit<MoneySettings, 'series'> & Partial<MoneySettings>,
  rows: MoneyRows,
): MoneyModel {
  const compared = economies.length > 1;
  const directions = compared ? (['received'] as const) : (['received', 'paid'] as const);
  const lines = economies.flatMap((economy) =>
    directions.flatMap((direction) =>
      allSeries.map((one) => ({
        economy,
        direction,
        series: one,
        rows: toldBy(series, (rows[economy] ?? []).filter(isTold))
          .filter((row) => row.direction === direction && row.series === one)
          .flatMap((row) => pointIn(dollars, row)),
      })),
    ),
  );
  const others = lines.filter((line) => line.series !== 'headline');
  const drawn = lines
    .filter((line) => line.series === 'headline' || (!compared && differs(line, lines)))
    .filter((line) => line.rows.some((row) => row.usd > 0));
  const told = economies.every((economy) => givesWay(series, (rows[economy] ?? []).filter(isTold)))
    ? 'headline'
    : series;
  return {
    dollars,
    told,
    economies,
    lines: drawn,
    others,
    gaps: economies.flatMap((economy) =>
      (rows[economy] ?? [])
        .filter((row) => !isTold(row))
        .filter((row) => row.series === (row.status === 'carried' ? told : 'headline'))
        .filter(({ direction }) => directions.some((one) => one === direction))
        .map((row) => ({ ...row, economy })),
    ),
    newest: Math.max(0, ...drawn.flatMap((line) => line.rows.map((row) => row.year))),
  };
}

function isTold(row: MoneyRow | MoneyGapRow): row is MoneyRow {
  return row.usd !== null;
}

/** A row in the dollars wanted; none where its year has no prices. */
function pointIn(dollars: Dollars, row: MoneyRow): MoneyPoint[] {
  const usd = inDollars(dollars, row.usd, row.deflator);
  return usd === null ? [] : [{ ...row, usd, nominal: row.usd }];
}

const allSeries = moneySeries;

/** Whether another publisher's line is more than 10 % from what is told in some year. */
function differs(line: MoneyLine, lines: readonly MoneyLine[]): boolean {
  const told = lines.find(
    (one) =>
      one.series === 'headline' && one.economy === line.economy && one.direction === line.direction,
  );
  return line.rows.some(({ year, nominal }) => {
    const beside = told?.rows.find((row) => row.year === year);
    return beside !== undefined && Math.abs(nominal / beside.nominal - 1) > 0.1;
  });
}

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
      ? [staleSaid(model.gaps, economy, last.year)]
      : [];
    const growth = growthOf(last.usd, before?.usd);
    if (!before || !growth || broken(received, before.year))
      return [...stale, { id: `money-over-time:finding.now${suffix}`, values }];
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
