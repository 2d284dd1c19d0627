import type { EconomyCode } from '../../../domain/economy.ts';
import { unallocated, type World } from '../../../domain/scenario/world.ts';

/** Which economies a step can be about. */
export interface StepScope {
  senders: ReadonlySet<EconomyCode>;
  receivers: ReadonlySet<EconomyCode>;
}

/** Those between which money goes in a world. */
export function scopeOf({ economies, corridors }: World): StepScope {
  const codesOf = (column: Uint16Array) =>
    new Set(
      [...new Set(column)]
        .map((at) => economies[at] ?? unallocated)
        .filter((code) => code !== unallocated),
    );
  return { senders: codesOf(corridors.sender), receivers: codesOf(corridors.receiver) };
}
