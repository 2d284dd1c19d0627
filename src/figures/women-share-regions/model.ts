import { regions, type Region } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { sides, type Side } from '../women-share-ranked/shares.ts';

export interface RegionRow {
  side: Side;
  /** null: the world, those of unknown origin with it. */
  region: Region | null;
  year: number;
  female: number;
  persons: number;
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
  return { first: Math.min(...years, newest), newest, panels, unknown: unknownShare(rows, newest) };
}

/** Women's share in the world then and now; then the two regions of origin furthest apart. */
export function regionsFinding(model: RegionsModel): readonly Message[] {
  const world = model.panels.find(({ region }) => region === 'world')?.lines[0]?.points;
  const [then, now] = [world?.[0], world?.at(-1)];
  const messages: Message[] = [];
  if (then && now)
    messages.push({
      id: `women-share-regions:finding.${wayOf(now.share - then.share)}`,
      values: {
        before: { kind: 'share', value: then.share },
        now: { kind: 'share', value: now.share },
        first: { kind: 'year', value: then.year },
        newest: { kind: 'year', value: now.year },
      },
    });
  for (const side of sides) {
    const ranked = model.panels
      .flatMap(({ region, lines }) => {
        const last = lines.find((line) => line.side === side)?.points.at(-1);
        return region === 'world' || !last ? [] : [{ region, share: last.share }];
      })
      .toSorted((a, b) => b.share - a.share);
    const [high, low] = [ranked[0], ranked.at(-1)];
    if (!high || !low || high === low) continue;
    messages.push({
      id: `women-share-regions:finding.${side}`,
      values: {
        high: regionName(high.region),
        high_share: { kind: 'share', value: high.share },
        low: regionName(low.region),
        low_share: { kind: 'share', value: low.share },
      },
    });
  }
  return messages;
}

export function regionsTable(model: RegionsModel): FigureTable {
  const column = (name: string): Message => ({ id: `women-share-regions:column.${name}` });
  return {
    columns: ['region', 'side', 'year', 'share', 'persons'].map(column),
    rows: model.panels.flatMap(({ region, lines }) =>
      lines.flatMap(({ side, points }) =>
        points.map((point): MessageValue[] => [
          regionName(region),
          {
            kind: 'message',
            value: { id: `women-share-regions:side.${region === 'world' ? 'all' : side}` },
          },
          { kind: 'year', value: point.year },
          { kind: 'share', value: point.share },
          { kind: 'amount', value: point.persons, unit: 'persons' },
        ]),
      ),
    ),
  };
}

function regionName(region: Region | 'world'): MessageValue {
  const id = region === 'world' ? 'women-share-regions:world' : `domain:region.${region}`;
  return { kind: 'message', value: { id } };
}

function wayOf(change: number): 'same' | 'rose' | 'fell' {
  if (Math.abs(change) < 0.5) return 'same';
  return change > 0 ? 'rose' : 'fell';
}

function unknownShare(rows: readonly RegionRow[], year: number): number {
  const origins = rows.filter((row) => row.side === 'abroad' && row.year === year);
  const world = origins.find(({ region }) => region === null)?.persons ?? 0;
  const known = origins
    .filter(({ region }) => region !== null)
    .reduce((sum, { persons }) => sum + persons, 0);
  return world === 0 ? 0 : (100 * (world - known)) / world;
}
