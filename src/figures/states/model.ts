import { group } from 'd3-array';
import type { EconomyCode } from '../../domain/economy.ts';
import { quarterOf } from '../../domain/period.ts';
import type { QuarterChoice, StatesDirection, StatesSettings } from './settings.ts';

/** What a state received in a quarter, or what was sent from it to the partner. */
export interface StateRow {
  year: number;
  quarter: string;
  /** Its code in ISO 3166-2, such as `US-CA`. */
  state: string;
  name: string;
  /** False for money whose state the publisher doesn't know. */
  identified: boolean;
  partner: EconomyCode | null;
  usd: number;
  source: string;
}

export interface StatesRows {
  states: readonly StateRow[];
}

/** A state in the period asked for; `share` is 0–1 of the whole, unidentified money included. */
export interface State {
  state: string;
  usd: number;
  share: number;
  /** In the same quarters a year before; null where they aren't all reported. */
  before: number | null;
}

export interface StatesModel {
  direction: StatesDirection;
  economy: EconomyCode;
  /** Where the money goes, if only what goes there is known. */
  partner: EconomyCode | null;
  source: string;
  year: number;
  choice: QuarterChoice;
  /** The quarters that the period has figures of, as `2026Q1`. */
  quarters: readonly string[];
  usd: number;
  /** The largest first. */
  states: readonly State[];
  unidentified: State | null;
}

/** The states of an economy in a year, or a quarter of it, the largest first. */
export function statesModel(
  direction: StatesDirection,
  { economies, year, quarter: choice }: StatesSettings,
  { states: rows }: StatesRows,
): StatesModel {
  const chosen = rows.filter((row) => row.year === year && isIn(row, choice));
  const quarters = [...new Set(chosen.map(({ quarter }) => quarter))].toSorted();
  const earlier = rows.filter((row) => quarters.includes(`${row.year + 1}${row.quarter.slice(4)}`));
  const before = new Set(earlier.map(({ quarter }) => quarter)).size === quarters.length;
  const usd = sum(chosen);
  const stateOf = (state: string, own: readonly StateRow[]): State => ({
    state,
    usd: sum(own),
    share: usd > 0 ? sum(own) / usd : 0,
    before: before ? sum(earlier.filter((row) => row.state === state)) : null,
  });
  const groups = [...group(chosen, ({ state }) => state)];
  const [states, others] = [true, false].map((known) =>
    groups
      .filter(([, [row]]) => row?.identified === known)
      .map(([state, own]) => stateOf(state, own)),
  );
  return {
    direction,
    economy: economies[0] ?? '',
    partner: rows[0]?.partner ?? null,
    source: rows[0]?.source ?? '',
    year,
    choice,
    quarters,
    usd,
    states: (states ?? []).toSorted((a, b) => b.usd - a.usd || (a.state < b.state ? -1 : 1)),
    unidentified: others?.[0] ?? null,
  };
}

function isIn({ quarter }: StateRow, choice: QuarterChoice): boolean {
  return choice === 'all' || quarterOf(quarter) === Number(choice);
}

function sum(rows: readonly StateRow[]): number {
  return rows.reduce((total, { usd }) => total + usd, 0);
}
