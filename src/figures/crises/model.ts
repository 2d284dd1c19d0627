import type { EconomyCode } from '../../domain/economy.ts';
import { growthOf, isStep, type Growth } from '../../domain/growth.ts';
import type { MoneyGapRow, MoneyRow } from '../money-over-time/money-row.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

/** The years of the crises: each is compared with the year before it. */
export const crisisYears = [2009, 2020, 2022] as const;
export type CrisisYear = (typeof crisisYears)[number];

/** The first year that is drawn. */
const first = 2005;

export type CrisisRows = Readonly<Record<EconomyCode, readonly (MoneyRow | MoneyGapRow)[]>>;

/** Why no change is told of a crisis. */
export type Untold = 'missing' | 'break' | 'step' | 'little';

/** What became of an economy's receipts in one crisis. */
export interface Crisis {
  economy: EconomyCode;
  year: CrisisYear;
  /** US$ of each year; null where it is not published. */
  before: number | null;
  usd: number | null;
  /** How it changed, or why that is not told. */
  told: Growth | Untold;
}

export interface CrisisLine {
  economy: EconomyCode;
  rows: readonly MoneyRow[];
}

export interface CrisisModel {
  economies: readonly EconomyCode[];
  lines: readonly CrisisLine[];
  crises: readonly Crisis[];
  newest: number;
  /** By how much consumer prices in the United States rose into each year, percent. */
  prices: Readonly<Partial<Record<CrisisYear, number>>>;
}

export function crisisModel({ economies }: EconomiesSettings, rows: CrisisRows): CrisisModel {
  const all = economies.map((economy) => ({ economy, rows: receivedOf(rows[economy] ?? []) }));
  const lines = all
    .map((line) => ({ ...line, rows: line.rows.filter(({ year }) => year >= first) }))
    .filter((line) => line.rows.some(({ usd }) => usd > 0));
  return {
    economies,
    lines,
    crises: lines.flatMap((line) => crisisYears.map((year) => crisisOf(line, year))),
    newest: Math.max(0, ...lines.flatMap((line) => line.rows.map(({ year }) => year))),
    prices: Object.fromEntries(
      crisisYears.flatMap((year) => {
        const rise = priceRise(
          all.flatMap((line) => line.rows),
          year,
        );
        return rise === null ? [] : [[year, rise]];
      }),
    ),
  };
}

/** What the atlas speaks of as received. */
function receivedOf(rows: readonly (MoneyRow | MoneyGapRow)[]): MoneyRow[] {
  return rows.filter(
    (row): row is MoneyRow =>
      row.direction === 'received' && row.series === 'headline' && row.usd !== null,
  );
}

function crisisOf({ economy, rows }: CrisisLine, year: CrisisYear): Crisis {
  const at = (wanted: number) => rows.find((row) => row.year === wanted && row.usd > 0);
  const [earlier, now] = [at(year - 1), at(year)];
  const amounts = { before: earlier?.usd ?? null, usd: now?.usd ?? null };
  const told = (): Crisis['told'] => {
    if (!earlier || !now) return 'missing';
    if (now.break_before !== null) return 'break';
    const growth = growthOf(now.usd, earlier.usd);
    if (isStep(now.usd, earlier.usd) || growth?.way === 'manyfold') return 'step';
    return growth ?? 'little';
  };
  return { economy, year, ...amounts, told: told() };
}

/** From the deflators of two years that follow each other. */
function priceRise(rows: readonly MoneyRow[], year: number): number | null {
  const of = (wanted: number) => rows.find((row) => row.year === wanted)?.deflator ?? null;
  const [before, now] = [of(year - 1), of(year)];
  return before === null || now === null ? null : 100 * (before / now - 1);
}
