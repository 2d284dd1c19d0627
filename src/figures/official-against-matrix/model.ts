import type { EconomyCode } from '../../domain/economy.ts';
import type { ComparedRow } from '../official/compared-row.ts';
import type { BankId, Reporter } from '../official/reporters.ts';
import type { AgainstSettings, Order } from './settings.ts';

export interface AgainstRows {
  compared: readonly ComparedRow[];
}

/** A corridor with a figure above zero on both sides, US$. */
export interface Pair {
  sender: EconomyCode;
  receiver: EconomyCode;
  reporter: Reporter;
  source: BankId;
  usd: number;
  other: number;
  /** Range of the other, where it is the estimate and has one. */
  low: number | null;
  high: number | null;
}

export interface AgainstModel {
  settings: AgainstSettings;
  /** What the banks' figures are set against: the matrix of the year, or the estimate without one. */
  of: 'matrix' | 'modelled';
  /** The banks that report the year. */
  sources: readonly BankId[];
  /** In the order asked for. */
  pairs: readonly Pair[];
  drawn: readonly Pair[];
  /** Of the pairs, those of which one side has at least twice the other. */
  apart: number;
  /** What the banks report of corridors for which the other side has nothing. */
  alone: { corridors: number; usd: number };
}

const mostDrawn = 25;

export function againstModel(settings: AgainstSettings, { compared }: AgainstRows): AgainstModel {
  const rows = compared.filter(
    ({ reporter, partner_group: group }) =>
      group === null && (settings.reporter === 'every' || reporter === settings.reporter),
  );
  const of = compared.some(({ matrix_state: state }) => state !== null) ? 'matrix' : 'modelled';
  const beside = (row: ComparedRow) => (of === 'matrix' ? row.matrix_usd : row.modelled_usd);
  const pairs = rows
    .flatMap((row): Pair[] => {
      const { sender, receiver, reporter, source, usd } = row;
      const other = beside(row) ?? 0;
      if (sender === null || receiver === null || usd <= 0 || other <= 0) return [];
      const modelled = of === 'modelled';
      const low = modelled ? row.modelled_low : null;
      const high = modelled ? row.modelled_high : null;
      return [{ sender, receiver, reporter, source, usd, other, low, high }];
    })
    .toSorted((a, b) => weightOf(b, settings.order) - weightOf(a, settings.order));
  const alone = rows.filter((row) => row.usd > 0 && !((beside(row) ?? 0) > 0));
  return {
    settings,
    of,
    sources: [...new Set(rows.map(({ source }) => source))],
    pairs,
    drawn: pairs.slice(0, mostDrawn),
    apart: pairs.filter((pair) => timesApart(pair) >= 2).length,
    alone: { corridors: alone.length, usd: alone.reduce((sum, { usd }) => sum + usd, 0) },
  };
}

/** How often the larger of the two amounts holds the smaller. */
export function timesApart({ usd, other }: Pair): number {
  return Math.max(usd / other, other / usd);
}

/** What a corridor is ranked by, the largest first. */
function weightOf(pair: Pair, order: Order): number {
  if (order === 'amount') return pair.usd;
  const distance = Math.log(timesApart(pair));
  return order === 'ratio' ? distance : distance * Math.max(pair.usd, pair.other);
}
