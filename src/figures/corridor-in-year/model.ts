import type { EconomyCode } from '../../domain/economy.ts';
import { beginOf, monthsOfQuarter, type Month } from '../../domain/period.ts';
import { momentOf, type EventRow } from '../months/events-query.ts';
import type { CorridorSettings } from '../shared/corridor-settings.ts';

/** What came from the sender in a month, `2026-05`, or a quarter, `2026Q1`; US$ of the time. */
export interface InYearRow {
  year: number;
  period: string;
  usd: number;
  definition: string;
  source: string;
}

export interface InYearRows {
  periods: readonly InYearRow[];
  events: readonly EventRow[];
}

/** A year's worth of periods that follow one another, in US$. */
export interface Stretch {
  from: Month;
  to: Month;
  usd: number;
}

export interface InYearModel {
  sender: EconomyCode;
  receiver: EconomyCode;
  source: string;
  definition: string;
  kind: 'month' | 'quarter';
  points: readonly { period: string; usd: number }[];
  /** The newest twelve months, and the twelve before them; null where they aren't all there. */
  latest: Stretch | null;
  before: Stretch | null;
  /** Of the sender's, those within the periods. */
  events: readonly EventRow[];
}

/** A corridor within its years, as the receiver's central bank reports it. */
export function inYearModel(
  { sender, receiver }: CorridorSettings,
  { periods, events }: InYearRows,
): InYearModel {
  const [first] = periods;
  const last = periods.at(-1);
  const kind = first?.period.includes('Q') ? 'quarter' : 'month';
  const year = kind === 'quarter' ? 4 : 12;
  return {
    sender,
    receiver,
    source: first?.source ?? '',
    definition: first?.definition ?? '',
    kind,
    points: periods.map(({ period, usd }) => ({ period, usd })),
    latest: stretch(periods.slice(-year), year),
    before: stretch(periods.slice(-2 * year, -year), year),
    events: events.filter(
      (event) =>
        event.sender === sender &&
        first !== undefined &&
        last !== undefined &&
        beginOf(first.period) <= momentOf(event) &&
        momentOf(event) <= beginOf(last.period),
    ),
  };
}

function stretch(rows: readonly InYearRow[], year: number): Stretch | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.length < year) return null;
  const span = beginOf(last.period) - beginOf(first.period);
  if (Math.abs(span - (year - 1) / year) > 1e-6) return null;
  return {
    from: first.period.includes('Q') ? monthsOfQuarter(first.period)[0] : first.period,
    to: last.period.includes('Q') ? monthsOfQuarter(last.period)[1] : last.period,
    usd: rows.reduce((sum, { usd }) => sum + usd, 0),
  };
}
