import type { MoneyPublisher } from '../../domain/measure.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

/** What stands beside remittances, in the order of its pictures. */
export const besides = ['fdi', 'aid', 'exports', 'reserves'] as const;
export type Beside = (typeof besides)[number];

/** Of gross domestic product, or in US$ of each year. */
export const gdpUnits = ['gdp', 'usd'] as const;
export type GdpUnit = (typeof gdpUnits)[number];

export interface GdpRow {
  flow: 'received' | Beside;
  series: MoneySeries;
  year: number;
  /** Of gross domestic product; investment and aid can be negative. */
  percent: number;
  usd: number;
  status: 'published' | 'estimate';
  /** Whose figure what was received is. */
  publisher: MoneyPublisher | null;
  /** Of reserves, how many months of the year’s imports they would pay for; null where imports aren't known. */
  months?: number | null;
}

export interface GdpSettings extends EconomiesSettings {
  /** Whose totals. */
  series: MoneySeries;
  unit: GdpUnit;
}

export type GdpRows = Readonly<Record<EconomyCode, readonly GdpRow[]>>;

export interface GdpLine {
  economy: EconomyCode;
  flow: GdpRow['flow'];
  series: GdpRow['series'];
  rows: readonly GdpRow[];
}

export interface GdpModel {
  economies: readonly EconomyCode[];
  unit: GdpUnit;
  lines: readonly GdpLine[];
  newest: number;
}

/** Remittances beside what else comes in for one economy; remittances alone where several are compared. */
export function gdpModel(
  { economies, series = 'headline', unit = 'gdp' }: EconomiesSettings & Partial<GdpSettings>,
  rows: GdpRows,
): GdpModel {
  const lines = economies.flatMap((economy): GdpLine[] => {
    const own = rows[economy] ?? [];
    const of = (flow: GdpRow['flow'], by: GdpRow['series']): GdpLine => ({
      economy,
      flow,
      series: by,
      rows: own.filter((row) => row.flow === flow && row.series === by),
    });
    const chosen = of('received', series);
    // One who has no share where the other has gives way to the headline.
    const received = chosen.rows.length > 0 ? chosen : of('received', 'headline');
    return economies.length > 1
      ? [received]
      : [received, ...besides.map((flow) => of(flow, 'wdi'))];
  });
  const drawn = lines.filter((line) => line.rows.length > 0);
  return {
    economies,
    unit,
    lines: drawn,
    newest: Math.max(0, ...drawn.flatMap((line) => line.rows.map((row) => row.year))),
  };
}

/** What is drawn of a row. */
export function valueOf({ percent, usd }: GdpRow, unit: GdpUnit): number {
  return unit === 'gdp' ? percent : usd;
}
