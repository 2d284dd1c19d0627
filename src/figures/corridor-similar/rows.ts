import type { EconomyCode } from '../../domain/economy.ts';
import type { CostEvidence } from '../shared/cost-evidence.ts';

/** A corridor of an economy in the newest matrix, largest first within its direction. */
export interface PartnerRow {
  direction: 'out' | 'in';
  partner: EconomyCode;
  year: number;
  usd: number;
  /** Mean cost of US$200 in %, in the newest quarter of `cost_year`; null without a price in the last three years. */
  cost: number | null;
  quotes: number | null;
  /** How far the cost can be relied on; null without one. */
  evidence: CostEvidence | null;
  cost_year: number | null;
  /** Women's share in % of at least 100 people from the receiver in the sender; null if unknown. */
  women: number | null;
}
