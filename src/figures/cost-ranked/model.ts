import type { EconomyCode } from '../../domain/economy.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { carriesEnough, leastParameter, type LeastSettings } from '../sending-costs/least.ts';
import { endsOf } from '../sending-costs/settings.ts';
import type { CostEvidence } from '../shared/cost-evidence.ts';

export const rankedSettings: ParameterSpec<LeastSettings> = {
  ...endsOf<LeastSettings>(),
  least: leastParameter(),
};

/** A corridor of the newest round of prices. */
export interface RankedRow {
  /** As `2025Q3`. */
  quarter: string;
  sender: EconomyCode;
  receiver: EconomyCode;
  /** Mean cost of sending US$200, %. */
  percent: number;
  quotes: number | null;
  evidence: CostEvidence;
  /** What it carried by the matrix; null where that has no amount. */
  usd: number | null;
  matrix_year: number | null;
}

export interface RankedRows {
  corridors: readonly RankedRow[];
}

export interface RankedModel extends LeastSettings {
  quarter: string;
  matrixYear: number | null;
  /** Those with prices that tell a cost, dearest first. */
  firm: readonly RankedRow[];
  /** Drawn of these: the dearest, dearest first, and the cheapest, cheapest first; none is in both. */
  dearest: readonly RankedRow[];
  cheapest: readonly RankedRow[];
  /** Those with prices that tell none, dearest first. */
  weak: readonly RankedRow[];
}

/** How many are drawn at either end. */
const drawn = 10;

export function rankedModel(settings: LeastSettings, { corridors }: RankedRows): RankedModel {
  const large = corridors
    .filter(({ usd }) => carriesEnough(usd, settings.least))
    .toSorted((a, b) => b.percent - a.percent);
  const firm = large.filter(({ evidence }) => evidence === 'published');
  const each = Math.min(drawn, Math.floor(firm.length / 2));
  return {
    ...settings,
    quarter: corridors[0]?.quarter ?? '',
    matrixYear: corridors.find(({ matrix_year }) => matrix_year !== null)?.matrix_year ?? null,
    firm,
    dearest: firm.slice(0, Math.max(each, firm.length === 1 ? 1 : 0)),
    cheapest: each === 0 ? [] : firm.slice(-each).toReversed(),
    weak: large.filter(({ evidence }) => evidence !== 'published'),
  };
}
