import type { EconomyCode } from '../../domain/economy.ts';

/** Too little evidence: an estimate from nothing, an imputed stock, a count of at most five. */
export type FlowStatus = 'published' | 'modelled' | 'thin' | 'zero' | 'not_available';

/**
 * Where a flow begins or ends: a region, an income group, the code of an economy, `rest` (all
 * others), `no_income` (in no income group) or `unknown` (no partner is known).
 */
export type FlowNode = string;

/** What went from one group to another in a year, US$ or persons. */
export interface BandRow {
  year: number;
  from_group: FlowNode;
  to_group: FlowNode;
  /** Null where the publisher says that there is no figure. */
  value: number | null;
  /** Of an estimate, its 80 % interval. */
  lower: number | null;
  upper: number | null;
  corridors: number;
  status: FlowStatus;
}

/** What a group sent, or got, in a year. */
export interface EndRow {
  year: number;
  side: 'from' | 'to';
  node: FlowNode;
  value: number | null;
  lower: number | null;
  upper: number | null;
  corridors: number;
  modelled: boolean;
  /** Whether a published matrix knows of the economy: a pair without a row is zero then. */
  known: boolean;
  /** Of an economy by itself. */
  region: string | null;
}

/** One of the largest corridors of a band. */
export interface CorridorRow {
  year: number;
  from_group: FlowNode;
  to_group: FlowNode;
  sender: EconomyCode;
  receiver: EconomyCode;
  value: number;
  lower: number | null;
  upper: number | null;
  status: FlowStatus;
}

export interface FlowRows {
  bands: readonly BandRow[];
  ends: readonly EndRow[];
  corridors: readonly CorridorRow[];
}
