import { classOf, costBreaks } from '../../charts/class-breaks.ts';
import { rampColours } from '../../charts/palette.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Fill } from '../../map/fill.ts';
import type { CostMapSettings, MapSide } from './settings.ts';

/** What sending US$200 to or from an economy cost in a year. */
export interface CostMapRow {
  side: MapSide;
  economy: EconomyCode;
  year: number;
  /** Null where none of its corridors has prices that tell a cost. */
  percent: number | null;
  /** Of all that goes between it and the other ends, % carried by those corridors. */
  carried: number;
  /** Those that have such prices, and those whose prices tell no cost. */
  corridors: number;
  left_out: number;
  /** Year of the matrix that weighs them; null where it has none of the economy's corridors. */
  matrix_year: number | null;
}

export interface CostMapRows {
  economies: readonly CostMapRow[];
}

/** An economy whose cost is known. */
export type CostedEconomy = CostMapRow & { percent: number };

export interface CostMapModel extends CostMapSettings {
  year: number | null;
  matrixYear: number | null;
  /** All of the side, the dearest first, those without a cost last. */
  rows: readonly CostMapRow[];
  /** Those whose cost tells of enough of the money to be named, the dearest first. */
  firm: readonly CostedEconomy[];
  /** With a cost that tells of little, and without one. */
  partial: number;
  without: number;
}

/** Less of the money than this, %, or a single corridor, and a cost is of part of it only. */
const enough = 25;

export const costColours = rampColours('cost');

export function costMapModel(settings: CostMapSettings, { economies }: CostMapRows): CostMapModel {
  const own = economies
    .filter(({ side }) => side === settings.map)
    .toSorted((a, b) => (b.percent ?? -1) - (a.percent ?? -1) || (a.economy < b.economy ? -1 : 1));
  const costed = own.filter((row): row is CostedEconomy => row.percent !== null);
  const firm = costed.filter(isFirm);
  return {
    ...settings,
    year: own[0]?.year ?? null,
    matrixYear: own.find(({ matrix_year }) => matrix_year !== null)?.matrix_year ?? null,
    rows: own,
    firm,
    partial: costed.length - firm.length,
    without: own.length - costed.length,
  };
}

/** Whether a cost tells of enough of the money that goes to or from the economy. */
export function isFirm({ corridors, carried }: CostMapRow): boolean {
  return corridors > 1 && carried >= enough;
}

/** How each economy is coloured: hollow where its cost tells of little of the money. */
export function costFills({ rows }: CostMapModel): Map<EconomyCode, Fill> {
  return new Map(
    rows.flatMap((row): [EconomyCode, Fill][] => {
      if (row.percent === null) return [];
      const colour = costColours[classOf(costBreaks, row.percent)] ?? '';
      return [[row.economy, { kind: isFirm(row) ? 'value' : 'thin', colour }]];
    }),
  );
}
