import type { EconomyCode } from '../../domain/economy.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { carriesEnough, leastParameter, type LeastSettings } from '../sending-costs/least.ts';
import { endsOf } from '../sending-costs/settings.ts';

export const swingSettings: ParameterSpec<LeastSettings> = {
  ...endsOf<LeastSettings>(),
  least: leastParameter(),
};

/** How the cost of a corridor moved in the five years up to the newest round, points of US$200. */
export interface SwingRow {
  sender: EconomyCode;
  receiver: EconomyCode;
  /** The newest round, as `2025Q3`. */
  newest: string;
  /** The middle and the largest of its moves from one quarter to the next, up or down. */
  usual: number;
  largest: number;
  moves: number;
  /** Least, most and newest cost, %. */
  lowest: number;
  highest: number;
  now: number;
  usd: number | null;
  matrix_year: number | null;
}

export interface SwingRows {
  corridors: readonly SwingRow[];
}

export interface SwingModel extends LeastSettings {
  newest: string;
  matrixYear: number | null;
  /** Those that carry enough, the most moved first. */
  rows: readonly SwingRow[];
  drawn: readonly SwingRow[];
  /** Half of them move by no more than this, in points. */
  middle: number;
  /** Those that move by a point or more in the usual quarter. */
  restless: number;
}

const most = 12;

export function swingModel(settings: LeastSettings, { corridors }: SwingRows): SwingModel {
  const rows = corridors
    .filter(({ usd }) => carriesEnough(usd, settings.least))
    .toSorted((a, b) => b.usual - a.usual);
  return {
    ...settings,
    newest: corridors[0]?.newest ?? '',
    matrixYear: corridors.find(({ matrix_year }) => matrix_year !== null)?.matrix_year ?? null,
    rows,
    drawn: rows.slice(0, most),
    middle: medianOf(rows.map(({ usual }) => usual)),
    restless: rows.filter(({ usual }) => usual >= 1).length,
  };
}

function medianOf(falling: readonly number[]): number {
  const half = falling.length / 2;
  const [low, high] = [falling[Math.ceil(half) - 1] ?? 0, falling[Math.floor(half)] ?? 0];
  return (low + high) / 2;
}
