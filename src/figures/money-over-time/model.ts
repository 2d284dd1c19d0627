import type { MoneyGap, MoneyGapRow, MoneyRow } from './money-row.ts';
import { inDollars, type Dollars } from '../../domain/dollars.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { moneySeries, type MoneySeries } from '../../domain/money-series.ts';
import { givesWay, toldBy } from './told-by.ts';
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
