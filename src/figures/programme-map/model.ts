import type { EconomyCode } from '../../domain/economy.ts';
import type { Message } from '../../domain/message.ts';
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

/** How many programmes in how many economies, and where most of them are. */
export function mapFinding(programmes: readonly Programme[]): Message {
  const counts = [...programmeCounts(programmes)].toSorted(
    ([a, x], [b, y]) => y - x || (a < b ? -1 : 1),
  );
  const [first, second] = counts;
  const values = {
    count: { kind: 'count', value: programmes.length },
    economies: { kind: 'count', value: counts.length },
  } as const;
  if (!first || (second && second[1] === first[1]) || programmes.length < 2)
    return { id: 'programme-map:finding.total', values };
  return {
    id: 'programme-map:finding.most',
    values: {
      ...values,
      economy: { kind: 'economy', value: first[0] },
      most: { kind: 'count', value: first[1] },
    },
  };
}
