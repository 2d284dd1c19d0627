import type { EconomyCode } from '../../domain/economy.ts';
import type { Programme } from '../programme-timeline/programme.ts';
import type { ProgrammeSettings } from '../programme-timeline/settings.ts';

export interface ProgrammeMapModel {
  programmes: readonly Programme[];
  settings: ProgrammeSettings;
}

/** What stands beside an economy with a programme; null is no data. */
export interface PlaceRow {
  economy: EconomyCode;
  /** Remittances received in US$. */
  received: number | null;
  received_year: number | null;
  received_status: 'published' | 'estimate' | null;
  /** Women among its migrants abroad, in %. */
  women: number | null;
  women_year: number | null;
}

/** Economies by the number of programmes; the last class is that and more. */
export const programmeClasses = [1, 2, 3] as const;
export type ProgrammeClass = (typeof programmeClasses)[number];

/** How many of the programmes each economy has. */
export function programmeCounts(
  programmes: readonly Programme[],
): ReadonlyMap<EconomyCode, number> {
  const counts = new Map<EconomyCode, number>();
  for (const { economies } of programmes)
    for (const economy of economies) counts.set(economy, (counts.get(economy) ?? 0) + 1);
  return counts;
}

export function classOf(count: number): ProgrammeClass {
  return count >= 3 ? 3 : count >= 2 ? 2 : 1;
}
