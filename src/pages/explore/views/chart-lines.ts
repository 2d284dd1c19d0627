import type { LinePoint } from '../../../charts/lines/line-series.ts';
import type { EconomyCode } from '../../../domain/economy.ts';
import { groupSlug, type EconomyGroup } from '../../../domain/economy-group.ts';
import { isFirm } from '../../../domain/evidence.ts';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';
import { isMember } from '../../../figures/questions/reading/asked-group.ts';
import { nameOf } from '../../../figures/questions/reading/asked-name.ts';
import { summedMeasures } from '../../../figures/questions/reading/question.ts';
import type { FigureTable } from '../../../figures/figure/define-figure.ts';
import type { MapModel } from '../../../figures/world-map/model.ts';
import type { WorkingSet } from '../../../figures/world-map/live/working-set.ts';
import { mostLines } from './view-address.ts';

/** The values of an economy, or of a group, in every year that the series has, in the measure's unit. */
export interface ChartLine {
  /** The code of either. */
  economy: string;
  points: readonly LinePoint[];
}

/** Whose lines are shown: those named, else the focused economy, else the largest of the year. */
export function lineEconomies(
  model: Pick<MapModel, 'settings' | 'economies'>,
  compare: readonly EconomyCode[],
): readonly EconomyCode[] {
  if (compare.length > 0) return compare;
  const { focus, with: other } = model.settings;
  if (focus !== null) return [focus, other].filter((one) => one !== null);
  return model.economies.rows
    .filter(({ rank }) => rank !== null)
    .slice(0, mostLines)
    .map(({ economy }) => economy);
}

/** Their lines; a year without a value is a gap. */
export function chartLines(
  values: WorkingSet,
  economies: readonly EconomyCode[],
): readonly ChartLine[] {
  return economies.map((economy) => ({
    economy,
    points: values.years.flatMap((year) => {
      const cell = values.year(year).get(economy);
      if (cell === undefined) return [];
      const estimate = cell.status === 'modelled' || cell.status === 'estimate';
      return [
        {
          x: year,
          y: cell.value,
          ...(estimate && { estimate }),
          ...(!isFirm(cell.status) && { thin: true }),
        },
      ];
    }),
  }));
}

/**
 * What the members of a group add up to, year by year.
 *
 * @param told the years whose sums can be told; null for all
 */
export function groupLine(
  values: WorkingSet,
  economies: readonly PlacedEconomy[],
  group: EconomyGroup,
  told: ReadonlySet<number> | null,
): ChartLine {
  const members = economies.filter((place) => isMember(group, place));
  return {
    economy: groupSlug(group),
    points: values.years.flatMap((year) => {
      if (told !== null && !told.has(year)) return [];
      const cells = values.year(year);
      const found = members.flatMap(({ economy }) => cells.get(economy) ?? []);
      if (found.length === 0) return [];
      const thin = found.some(({ status }) => !isFirm(status));
      return [
        { x: year, y: found.reduce((sum, cell) => sum + cell.value, 0), ...(thin && { thin }) },
      ];
    }),
  };
}

/** Whether the members of a group add up: amounts and people do, and of money one publisher's choice. */
export function addsUp({ measure, settings }: Pick<MapModel, 'measure' | 'settings'>): boolean {
  const money = measure.id === 'received' || measure.id === 'paid';
  return (
    summedMeasures.some((one) => one === measure.id) && (!money || settings.series === 'headline')
  );
}

/** The years that the series lies apart: five of migrant stocks, one of most. */
export function stepOf(years: readonly number[]): number {
  const apart = years.slice(1).map((year, index) => year - years[index]!);
  const sorted = apart.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}

/** The lines as rows: a year each, a column for each economy. */
export function chartTable(
  { measure }: Pick<MapModel, 'measure'>,
  lines: readonly ChartLine[],
): FigureTable {
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ x }) => x)))];
  const { unit } = measure;
  return {
    columns: [
      { id: 'views:column.year' },
      ...lines.map(({ economy }) => ({
        id: 'figures:cell',
        values: { value: nameOf(economy) },
      })),
    ],
    rows: years
      .toSorted((a, b) => b - a)
      .map((year) => [
        { kind: 'year', value: year },
        ...lines.map(({ points }) => {
          const point = points.find(({ x }) => x === year);
          return point === undefined
            ? null
            : { kind: 'amount' as const, value: point.y, unit, as: 'full' as const };
        }),
      ]),
  };
}
