import { newestStock, stockEditions, type StockEdition } from '../../domain/editions/stock.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { fewPeople } from '../../domain/few-people.ts';
import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import { economiesSettings, type EconomiesSettings } from '../shared/economies-settings.ts';
import { lostOf, type LostColumns, type LostDestinations } from '../shared/lost-destinations.ts';

export interface WomenShareSettings extends EconomiesSettings {
  /** Revision of the stock; two are never in one picture. */
  edition: StockEdition;
}

export const womenShareSettings: ParameterSpec<WomenShareSettings> = {
  economies: economiesSettings.economies as ParameterSpec<WomenShareSettings>['economies'],
  edition: choiceParameter<StockEdition, WomenShareSettings>(stockEditions, newestStock),
};

export interface WomenShareRow extends Partial<LostColumns> {
  direction: 'abroad' | 'hosted' | 'world';
  edition: number;
  year: number;
  female: number;
  male: number;
  /** Persons whose women were not counted apart, in %, where that is over a quarter of them. */
  unobserved?: number | null;
}

export type WomenShareRows = Readonly<Record<EconomyCode, readonly WomenShareRow[]>>;

export interface SharePoint {
  year: number;
  /** Women, in % of women and men. */
  share: number;
  persons: number;
  /** So few persons that a family more or less shows. */
  few: boolean;
  /** Persons whose women were not counted apart, in %, where that is over a quarter of them. */
  unobserved: number | null;
}

export interface ShareLine {
  /** Null for the world. */
  economy: EconomyCode | null;
  direction: WomenShareRow['direction'];
  points: readonly SharePoint[];
}

export interface WomenShareModel {
  economies: readonly EconomyCode[];
  edition: WomenShareSettings['edition'];
  /** The world last. */
  lines: readonly ShareLine[];
  first: number;
  last: number;
  /** Of those abroad: whose destinations the revision lacks. */
  lost: readonly LostDestinations[];
}

/** One economy is shown abroad and hosted; a comparison shows those abroad. */
export function womenShareModel(
  { economies, edition }: WomenShareSettings,
  rows: WomenShareRows,
): WomenShareModel {
  const directions = economies.length > 1 ? (['abroad'] as const) : (['abroad', 'hosted'] as const);
  const own = economies.flatMap((economy) =>
    directions.map((direction) => ({
      economy,
      direction,
      points: pointsOf(rows[economy] ?? [], direction, edition),
    })),
  );
  const drawn: ShareLine[] = own.filter((line) => line.points.length > 0);
  const world = pointsOf(rows[economies[0] ?? ''] ?? [], 'world', edition);
  const years = drawn.flatMap((line) => line.points.map(({ year }) => year));
  return {
    economies,
    edition,
    lines:
      drawn.length > 0 && world.length > 0
        ? [...drawn, { economy: null, direction: 'world', points: world }]
        : drawn,
    first: years.length > 0 ? Math.min(...years) : 0,
    last: Math.max(0, ...years),
    lost: economies.flatMap((economy) => {
      const own = (rows[economy] ?? []).find(
        (row) => row.direction === 'abroad' && String(row.edition) === edition,
      );
      return lostOf(economy, own) ?? [];
    }),
  };
}

function pointsOf(
  rows: readonly WomenShareRow[],
  direction: WomenShareRow['direction'],
  edition: string,
): SharePoint[] {
  return rows
    .filter((row) => row.direction === direction && String(row.edition) === edition)
    .map((row) => ({
      year: row.year,
      share: (100 * row.female) / (row.female + row.male),
      persons: row.female + row.male,
      few: row.female + row.male < fewPeople,
      unobserved: row.unobserved ?? null,
    }));
}
