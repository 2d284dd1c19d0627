import type { EconomyCode } from '../../domain/economy.ts';
import { sendings, type Sending } from '../modelled-flows/settings.ts';
import type { SendRow, SurveyRow } from './rows.ts';
import type { WomenSendSettings } from './settings.ts';

export interface WomenSendRows {
  sums: readonly SendRow[];
  survey: readonly SurveyRow[];
}

/** Women's part of one amount under each assumption that is shown. */
export interface SendPart {
  sender: EconomyCode | null;
  receiver: EconomyCode | null;
  /** US$ whose senders the estimate knows. */
  usd: number;
  /** Percent from women. */
  parts: Readonly<Partial<Record<Sending, number>>>;
  low: number;
  high: number;
}

export interface WomenSendModel {
  settings: WomenSendSettings;
  /** Those in the picture: the published assumptions, and the user's own if it is chosen. */
  shown: readonly Sending[];
  world: SendPart | null;
  rows: readonly SendPart[];
  /** US$ that nobody could be found to have sent. */
  unallocated: number;
  /** Percent of the money from hosts for which nobody states income by sex. */
  unknownIncome: number;
  /** A woman's dollars for each of a man's in the surveyed countries that count. */
  survey: {
    low: number;
    high: number;
    median: number;
    countries: number;
    left: readonly SurveyRow[];
  };
}

const drawnRows = 12;

export function womenSendModel(settings: WomenSendSettings, rows: WomenSendRows): WomenSendModel {
  const shown = sendings.filter((one) => one !== 'free' || settings.sending === 'free');
  const all = rows.sums.flatMap((row) => partOf(row, shown) ?? []);
  const worldRow = rows.sums.find((row) => row.level === 'world');
  const world = (worldRow && partOf(worldRow, shown)) ?? null;
  const counted = rows.survey.filter((row) => row.counted).map((row) => row.ratio);
  return {
    settings,
    shown,
    world,
    rows: all
      .filter((part) => (settings.list === 'corridor') === (part.sender !== null))
      .filter((part) => part.receiver !== null)
      .slice(0, drawnRows),
    unallocated: worldRow ? worldRow.usd - (worldRow.shared ?? 0) : 0,
    unknownIncome: world && worldRow ? (100 * worldRow.unknown_income) / world.usd : 0,
    survey: {
      low: Math.min(...counted),
      high: Math.max(...counted),
      median: median(counted),
      countries: counted.length,
      left: rows.survey.filter((row) => !row.counted),
    },
  };
}

function partOf(row: SendRow, shown: readonly Sending[]): SendPart | null {
  const { shared } = row;
  if (shared === null || shared <= 0) return null;
  const parts: Partial<Record<Sending, number>> = {};
  for (const one of shown) parts[one] = (100 * (row[one] ?? 0)) / shared;
  const values = Object.values(parts);
  return {
    sender: row.sender,
    receiver: row.receiver,
    usd: shared,
    parts,
    low: Math.min(...values),
    high: Math.max(...values),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return (at(Math.ceil(middle) - 1) + at(Math.floor(middle))) / 2;
}
