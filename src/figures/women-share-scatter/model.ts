import type { EconomyCode } from '../../domain/economy.ts';
import { isFirm } from '../../domain/evidence.ts';
import type { Unit } from '../../domain/measure.ts';
import { rankCorrelation } from './rank-correlation.ts';
import type { Against, ScatterSettings } from './settings.ts';

export interface ScatterRow {
  stock_year: number;
  value_year: number;
  /** null where the point is a destination. */
  origin: EconomyCode | null;
  destination: EconomyCode;
  persons: number;
  /** Women, %. */
  share: number;
  /** Cost in %, amount in US$ or income in international $ a person. */
  value: number;
  status: 'published' | 'thin' | 'doubtful';
}

export interface ScatterRows {
  points: readonly ScatterRow[];
}

export interface ScatterDot extends ScatterRow {
  id: string;
  marked: boolean;
}

export interface ScatterModel {
  against: Against;
  least: number;
  stockYear: number;
  valueYear: number;
  /** Only values over zero, which a logarithmic axis can show. */
  dots: readonly ScatterDot[];
  /** Points whose prices tell no cost: drawn hollow, not in the correlation. */
  thin: number;
  leftOut: number;
  correlation: number | null;
}

export const units: Readonly<Record<Against, Unit>> = {
  cost: 'percent',
  amount: 'usd',
  income: 'ppp',
};

export function scatterModel(
  { against, least }: ScatterSettings,
  { points }: ScatterRows,
): ScatterModel {
  const large = points.filter(({ persons }) => persons >= least);
  const shown = large.filter(({ value }) => value > 0);
  const sound = shown.filter(({ status }) => isFirm(status));
  const marked = new Set(toName(sound).map(idOf));
  return {
    against,
    least,
    stockYear: Math.max(0, ...points.map((point) => point.stock_year)),
    valueYear: Math.max(0, ...points.map((point) => point.value_year)),
    dots: shown.map((row) => ({ ...row, id: idOf(row), marked: marked.has(idOf(row)) })),
    thin: shown.length - sound.length,
    leftOut: large.length - shown.length,
    correlation: rankCorrelation(sound.map(({ share, value }) => ({ x: value, y: share }))),
  };
}

/** The ends of the share, and the two with most migrants. */
function toName(rows: readonly ScatterRow[]): ScatterRow[] {
  const byShare = rows.toSorted((a, b) => a.share - b.share);
  const bySize = rows.toSorted((a, b) => b.persons - a.persons);
  return [byShare[0], byShare.at(-1), bySize[0], bySize[1]].flatMap((row) => (row ? [row] : []));
}

function idOf({ origin, destination }: ScatterRow): string {
  return origin === null ? destination : `${origin}-${destination}`;
}

/** How far two things go together, by the size of their correlation. */
export function strengthOf(correlation: number): 'none' | 'weak' | 'moderate' | 'strong' {
  const size = Math.abs(correlation);
  if (size < 0.1) return 'none';
  if (size < 0.3) return 'weak';
  return size < 0.6 ? 'moderate' : 'strong';
}
