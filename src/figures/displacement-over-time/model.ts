import type { EconomyCode } from '../../domain/economy.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

/**
 * What UNHCR counts, in the order of the picture. `returned` and `idps_returned` are during the year,
 * others at its end.
 */
export const displacementKinds = [
  'refugees_from',
  'refugees_in',
  'asylum_from',
  'asylum_in',
  'returned',
  'idps',
  'idps_returned',
  'others_from',
  'others_in',
] as const;
export type DisplacementKind = (typeof displacementKinds)[number];

/** Asylum-seekers are shown where they are more than the refugees of their side. */
const besideRefugees: Partial<Record<DisplacementKind, DisplacementKind>> = {
  asylum_from: 'refugees_from',
  asylum_in: 'refugees_in',
};

/** Persons in a year; null is no data, 0 is zero. */
export type DisplacementRow = { year: number } & Readonly<Record<DisplacementKind, number | null>>;

export type DisplacementRows = Readonly<Record<EconomyCode, readonly DisplacementRow[]>>;

export interface DisplacementPoint {
  year: number;
  persons: number;
}

/** One kind over the years, on a scale of its own: they differ by orders of magnitude. */
export interface DisplacementPanel {
  kind: DisplacementKind;
  lines: readonly { economy: EconomyCode; points: readonly DisplacementPoint[] }[];
}

export interface DisplacementModel {
  economies: readonly EconomyCode[];
  first: number;
  last: number;
  panels: readonly DisplacementPanel[];
  /** Kinds that are zero in every year there is a figure for. */
  zero: readonly DisplacementKind[];
  /** Kinds without any figure; of displaced people who returned few economies have one. */
  missing: readonly DisplacementKind[];
}

/** Kinds with somebody in them become panels; the others are told apart as zero and as no data. */
export function displacementModel(
  { economies }: EconomiesSettings,
  rows: DisplacementRows,
): DisplacementModel {
  const all = displacementKinds.map((kind): DisplacementPanel => ({
    kind,
    lines: economies
      .map((economy) => ({ economy, points: pointsOf(rows[economy] ?? [], kind) }))
      .filter(({ points }) => points.length > 0),
  }));
  const counted = (panel: DisplacementPanel) =>
    panel.lines.some(({ points }) => points.some(({ persons }) => persons > 0));
  const panels = all.filter((panel) => counted(panel) && isShown(panel, all));
  const years = panels.flatMap(({ lines }) =>
    lines.flatMap(({ points }) => points.map(({ year }) => year)),
  );
  return {
    economies,
    first: years.length > 0 ? Math.min(...years) : 0,
    last: Math.max(0, ...years),
    panels,
    zero: all
      .filter(({ kind }) => !besideRefugees[kind])
      .filter((panel) => panel.lines.length > 0 && !counted(panel))
      .map(({ kind }) => kind),
    missing: all
      .filter(({ kind }) => kind !== 'idps_returned' && !besideRefugees[kind])
      .filter(({ lines }) => lines.length === 0)
      .map(({ kind }) => kind),
  };
}

/** Whether a kind is one that is always shown, or is now more people than the one that it stands beside. */
function isShown({ kind, lines }: DisplacementPanel, all: readonly DisplacementPanel[]): boolean {
  const beside = all.find((panel) => panel.kind === besideRefugees[kind]);
  if (!beside) return true;
  return lines.some(({ economy, points }) => {
    const others = beside.lines.find((line) => line.economy === economy)?.points.at(-1);
    return (points.at(-1)?.persons ?? 0) > (others?.persons ?? 0);
  });
}

/** The first of the years up to the last one in all of which the number is the same to the person. */
export function sameSince(points: readonly DisplacementPoint[]): number | null {
  const now = points.at(-1);
  if (!now) return null;
  const other = points.findLastIndex(({ persons }) => persons !== now.persons);
  return points[other + 1]?.year ?? now.year;
}

/** The model with the kinds alone that count the most people now, in the order of the picture. */
export function largestPanels(model: DisplacementModel, most: number): DisplacementModel {
  const now = ({ lines }: DisplacementPanel) =>
    Math.max(...lines.map(({ points }) => points.at(-1)?.persons ?? 0));
  const largest = model.panels.toSorted((a, b) => now(b) - now(a)).slice(0, most);
  return { ...model, panels: model.panels.filter((panel) => largest.includes(panel)) };
}

function pointsOf(rows: readonly DisplacementRow[], kind: DisplacementKind): DisplacementPoint[] {
  return rows.flatMap((row) => {
    const persons = row[kind];
    return persons === null ? [] : [{ year: row.year, persons }];
  });
}
