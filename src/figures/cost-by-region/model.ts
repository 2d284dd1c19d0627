import type { Region } from '../../domain/economy.ts';
import type { CorridorSet } from '../sending-costs/settings.ts';
import type { RegionSettings, Side } from './settings.ts';

/** What sending US$200 to or from a region cost in a quarter, %. */
export interface RegionRow {
  kept: CorridorSet;
  side: Side;
  region: Region;
  /** As `2025Q3`. */
  quarter: string;
  /** Every corridor counts once. */
  mean: number;
  /** Corridors weighed by what they carried; null where the matrix has none of them. */
  weighted: number | null;
  priced: number;
}

export interface RegionRows {
  regions: readonly RegionRow[];
}

/** Fewer corridors than these make no mean of a region that is told or ranked. */
export const enough = 5;

export interface Panel {
  region: Region;
  /** By rising quarter. */
  rows: readonly RegionRow[];
  newest: RegionRow;
  /** Whether the newest quarter has enough corridors to tell a mean of the region. */
  firm: boolean;
}

export interface RegionModel extends RegionSettings {
  /** Dearest first, those of few corridors last. */
  panels: readonly Panel[];
  first: string;
  newest: string;
}

export function regionModel(settings: RegionSettings, { regions }: RegionRows): RegionModel {
  const own = regions.filter(
    ({ kept, side }) => kept === settings.corridors && side === settings.side,
  );
  const quarters = own.map(({ quarter }) => quarter).toSorted();
  const newest = quarters.at(-1) ?? '';
  const panels = [...new Set(own.map(({ region }) => region))].flatMap((region): Panel[] => {
    const rows = own
      .filter((row) => row.region === region)
      .toSorted((a, b) => a.quarter.localeCompare(b.quarter));
    const last = rows.at(-1);
    return last
      ? [{ region, rows, newest: last, firm: last.quarter === newest && last.priced >= enough }]
      : [];
  });
  return {
    ...settings,
    panels: panels.toSorted(
      (a, b) => Number(b.firm) - Number(a.firm) || b.newest.mean - a.newest.mean,
    ),
    first: quarters[0] ?? '',
    newest,
  };
}
