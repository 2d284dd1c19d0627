import type { EconomyCode } from '../economy.ts';
import { intervalsOf } from './interval.ts';
import { incomeYears, type IncomeYear } from './step.ts';

/** Corridors of a year as columns, one value a corridor. */
export interface Corridors {
  count: number;
  /** Index into the world's economies. */
  sender: Uint16Array;
  receiver: Uint16Array;
  /** Modelled amount, and the ends of its 80 % interval, US$. */
  usd: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  /** Percent of US$200; NaN where no price is known that tells a cost. */
  cost: Float64Array;
  /** 1 where there is a price, but a thin or doubtful one, which counts as none. */
  doubted: Uint8Array;
  /** Women's part of the migrants, 0 to 1; NaN where it isn't known. */
  women: Float64Array;
  /** How many corridors it stands for: more than one where others are folded. */
  standsFor: Uint16Array;
}

/** All that a scenario starts from: the corridors of a year, and what is known of economies. */
export interface World {
  year: number;
  economies: readonly EconomyCode[];
  corridors: Corridors;
  /** US$, of the year or the newest of the two before; NaN where none is known. */
  gdp: Float64Array;
  /** Women's dollars for each of a man's, by sender, as each assumption has it. */
  sending: Readonly<Record<SendingPreset, Float64Array>>;
  /** Change of GDP per person in a year that was, percent, constant prices; NaN if unknown. */
  incomeChange: Readonly<Record<IncomeYear, Float64Array>>;
}

/** What a woman sends for a dollar of a man's: the same, the same share of income, as surveyed. */
export const sendingPresets = ['per_person', 'income', 'survey'] as const;
export type SendingPreset = (typeof sendingPresets)[number];

/** A corridor as the database answers it. */
export interface ScenarioCorridor {
  sender: EconomyCode;
  receiver: EconomyCode;
  usd: number;
  /** Errors in log odds that the ends of its interval are made of, `low..high`; empty for none. */
  error: string;
  /** Percent of the migrants. */
  women: number | null;
  cost: number | null;
  cost_status: 'published' | 'thin' | 'doubtful' | null;
  /**
   * Where a row stands for several: how far the ends of their interval lie from their amount, US$,
   * and how many they are.
   */
  below?: number | null;
  above?: number | null;
  corridors?: number;
}

/** An economy as the database answers it. */
export interface ScenarioEconomy {
  economy: EconomyCode;
  gdp: number | null;
  income_ratio: number;
  survey_ratio: number;
  change_2009: number | null;
  change_2020: number | null;
}

/** What stands for senders that are not known; no step is about it. */
export const unallocated: EconomyCode = 'XUN';

/** What stands for all senders whose corridors are folded; steps about all economies are about them. */
export const otherSenders: EconomyCode = 'XOT';

/** The world of a year from the rows of its two queries. */
export function worldOf(
  year: number,
  rows: readonly ScenarioCorridor[],
  known: readonly ScenarioEconomy[],
): World {
  const economies = [
    ...new Set([
      ...known.map(({ economy }) => economy),
      ...rows.flatMap(({ sender, receiver }) => [sender, receiver]),
    ]),
  ].toSorted();
  const index = new Map(economies.map((economy, at) => [economy, at]));
  const of = new Map(known.map((row) => [row.economy, row]));
  const byEconomy = (value: (row: ScenarioEconomy) => number | null, otherwise: number) =>
    Float64Array.from(economies, (economy) => {
      const row = of.get(economy);
      return (row && value(row)) ?? otherwise;
    });
  return {
    year,
    economies,
    corridors: corridorsOf(rows, index),
    gdp: byEconomy(({ gdp }) => gdp, Number.NaN),
    sending: {
      per_person: new Float64Array(economies.length).fill(1),
      income: byEconomy((row) => row.income_ratio, 1),
      survey: byEconomy((row) => row.survey_ratio, 1),
    },
    incomeChange: Object.fromEntries(
      incomeYears.map((of) => [of, byEconomy((row) => row[`change_${of}`], Number.NaN)]),
    ) as Record<IncomeYear, Float64Array>,
  };
}

function corridorsOf(
  rows: readonly ScenarioCorridor[],
  index: ReadonlyMap<EconomyCode, number>,
): Corridors {
  const column = (value: (row: ScenarioCorridor) => number) => Float64Array.from(rows, value);
  const { lower, upper } = intervalsOf(rows);
  for (const [at, { usd, below, above }] of rows.entries()) {
    if (typeof below !== 'number' || typeof above !== 'number') continue;
    lower[at] = usd - below;
    upper[at] = usd + above;
  }
  return {
    count: rows.length,
    sender: Uint16Array.from(rows, ({ sender }) => index.get(sender) ?? 0),
    receiver: Uint16Array.from(rows, ({ receiver }) => index.get(receiver) ?? 0),
    usd: column(({ usd }) => usd),
    lower,
    upper,
    cost: column(({ cost, cost_status }) =>
      cost === null || cost_status !== 'published' ? Number.NaN : cost,
    ),
    doubted: Uint8Array.from(rows, ({ cost_status }) =>
      cost_status === 'thin' || cost_status === 'doubtful' ? 1 : 0,
    ),
    women: column(({ women }) => (women === null ? Number.NaN : women / 100)),
    standsFor: Uint16Array.from(rows, ({ corridors = 1 }) => corridors),
  };
}
