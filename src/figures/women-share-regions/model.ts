import { regions, type Region } from '../../domain/economy.ts';
import { sides, type Side } from '../women-share-ranked/shares.ts';

export interface RegionRow {
  side: Side;
  /** null: the world, those of unknown origin with it. */
  region: Region | null;
  year: number;
  female: number;
  persons: number;
  /** Of the persons, those whose women were not counted apart. */
  alike: number;
}

export interface RegionsRows {
  regions: readonly RegionRow[];
}

export interface SharePoint {
  year: number;
  /** Women, %. */
  share: number;
  persons: number;
}

/** A small picture: one region, seen as origin and as destination. */
export interface RegionPanel {
  region: Region | 'world';
  lines: readonly { side: Side; points: readonly SharePoint[] }[];
}

export interface RegionsModel {
  first: number;
  newest: number;
  /** The world first; its origins and destinations are the same people, drawn once. */
  panels: readonly RegionPanel[];
  /** Of the newest year, migrants whose origin is unknown, % of all. */
  unknown: number;
  /** Where and when most had no share of their own: % of the persons; null where all had one. */
  alike: { side: Side; region: Region; year: number; part: number } | null;
}

export function regionsModel(_settings: object, { regions: rows }: RegionsRows): RegionsModel {
  const years = rows.map(({ year }) => year);
  const newest = Math.max(0, ...years);
  const pointsOf = (region: Region | 'world', side: Side): SharePoint[] =>
    rows
      .filter((row) => row.side === side && (row.region ?? 'world') === region && row.persons > 0)
      .map(({ year, female, persons }) => ({ year, share: (100 * female) / persons, persons }))
      .toSorted((a, b) => a.year - b.year);
  const panels = (['world', ...regions] as const)
    .map((region) => ({
      region,
      lines: (region === 'world' ? (['hosted'] as const) : sides)
        .map((side) => ({ side, points: pointsOf(region, side) }))
        .filter(({ points }) => points.length > 0),
    }))
    .filter(({ lines }) => lines.length > 0);
  return {
    first: Math.min(...years, newest),
    newest,
    panels,
    unknown: unknownShare(rows, newest),
    alike: mostAlike(rows),
  };
}

function unknownShare(rows: readonly RegionRow[], year: number): number {
  const origins = rows.filter((row) => row.side === 'abroad' && row.year === year);
  const world = origins.find(({ region }) => region === null)?.persons ?? 0;
  const known = origins
    .filter(({ region }) => region !== null)
    .reduce((sum, { persons }) => sum + persons, 0);
  return world === 0 ? 0 : (100 * (world - known)) / world;
}

function mostAlike(rows: readonly RegionRow[]): RegionsModel['alike'] {
  const parts = rows.flatMap(({ side, region, year, persons, alike }) =>
    region !== null && alike > 0 ? [{ side, region, year, part: (100 * alike) / persons }] : [],
  );
  return parts.toSorted((a, b) => b.part - a.part)[0] ?? null;
}
