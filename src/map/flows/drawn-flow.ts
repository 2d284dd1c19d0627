import type { EconomyCode } from '../../domain/economy.ts';

/** How a flow stands out: `plain`; `faint`, context that cannot be pointed at; `dim`, filtered out of focus. */
export type FlowTone = 'plain' | 'faint' | 'dim';

/** A flow to draw. */
export interface DrawnFlow {
  sender: EconomyCode;
  receiver: EconomyCode;
  /** Its amount, in the unit of the measure: sets the width. */
  value: number;
  tone: FlowTone;
  /** Own CSS colour, where it says something; otherwise that of all flows. */
  colour?: string;
  /** Rests on little (few quotes): drawn dashed. */
  thin?: boolean;
  /** An estimate of ours: a wide one is drawn hollow with a dashed edge, a narrower one dashed. */
  modelled?: boolean;
  /** A sum of several between groups of economies: pointed at like a flow, painted by what knows of groups. */
  summed?: boolean;
}

/** What a user points at or picks. */
export type MapTarget =
  | { kind: 'economy'; economy: EconomyCode }
  | { kind: 'flow'; sender: EconomyCode; receiver: EconomyCode };

/** Whether two targets are the same. */
export function sameTarget(a: MapTarget | null, b: MapTarget | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'economy') return b.kind === 'economy' && a.economy === b.economy;
  return b.kind === 'flow' && a.sender === b.sender && a.receiver === b.receiver;
}
