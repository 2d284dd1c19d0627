import type { Query } from '../../database/query.ts';
import type { SourceUse } from '../../domain/editions/citation.ts';
import { monthSources } from '../../domain/editions/reported-inside.ts';
import { dollarsParameter, type Dollars } from '../../domain/dollars.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { economiesParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { insidePack } from '../shared/inside-pack.ts';
import type { EventRow } from './events-query.ts';
import sql from './query.sql?raw';

/** What an economy received in a month, US$ of that month. */
export interface MonthRow {
  year: number;
  /** As `2026-05`. */
  month: string;
  usd: number;
  /** What makes them dollars of the price year; null for a month without prices. */
  deflator?: number | null;
  /** Whether prices of the month were collected; its neighbours' stand for those that weren't. */
  collected?: boolean | null;
  /** How many transfers; null where they aren't counted. */
  transfers: number | null;
  /** What its central bank counts: `transfers`, `workers`, `non_commercial`. */
  definition: string;
  source: string;
}

export interface MonthRows {
  months: readonly MonthRow[];
}

/** The same with what may bear on them. */
export interface MarkedMonthRows extends MonthRows {
  events: readonly EventRow[];
}

export interface MonthsSettings {
  /** One: months of several economies don't stand beside one another. */
  economies: readonly EconomyCode[];
}

/** Months in the dollars of their time, or all in those of one year. */
export interface MonthsInDollars extends MonthsSettings {
  dollars: Dollars;
}

export const monthsSettings: ParameterSpec<MonthsSettings> = { economies: economiesParameter(1) };

export const monthsInDollars: ParameterSpec<MonthsInDollars> = {
  economies: economiesParameter(1),
  dollars: dollarsParameter(),
};

/** The months of an economy, which every figure of them shares. */
export function monthsQuery({ economies: [economy = ''] }: MonthsSettings): Query<MonthRow> {
  return { id: 'months', sql, parameters: { economy }, resultPack: insidePack(economy) };
}

/** The central bank that reports them; those that report any where it doesn't. */
export function monthsUses({ economies: [economy = ''] }: MonthsSettings): readonly SourceUse[] {
  return monthSources(economy).map((source) => ({
    source,
    table: 'official_flow',
    parts: ['month'],
  }));
}
