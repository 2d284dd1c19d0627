import type { EconomyCode } from '../../domain/economy.ts';
import type { GapReason } from '../../domain/gap-reason.ts';
import type { MoneyPublisher } from '../../domain/measure.ts';
import type { MoneySeries } from '../../domain/money-series.ts';

export interface MoneyRow {
  direction: 'received' | 'paid';
  /** What the atlas speaks of, or a publisher's own where that is another's. */
  series: MoneySeries;
  year: number;
  /** In US$ of the year. */
  usd: number;
  /** What makes them dollars of the price year; null for a year without prices. */
  deflator: number | null;
  status: 'published' | 'estimate';
  publisher: MoneyPublisher;
  /** Why no change is told from the headline before it to this one. */
  break_before: 'publisher' | 'vintage' | 'tenfold' | null;
}

/** A year for which a publisher's 0 stands for "not reported", or an earlier year's figure is repeated. */
export interface MoneyGapRow {
  direction: MoneyRow['direction'];
  series: MoneySeries;
  year: number;
  usd: null;
  status: 'placeholder' | 'carried';
  reason: GapReason;
  /** Whose 0 or copy it is. */
  publisher: MoneyPublisher;
  /** The year that is copied. */
  since: number | null;
}

/** The same, and whose it is. */
export interface MoneyGap extends MoneyGapRow {
  economy: EconomyCode;
}
