import type { EconomyCode } from '../../domain/economy.ts';
import { isFirm } from '../../domain/evidence.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { Unit } from '../../domain/measure.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { rankCorrelation } from './rank-correlation.ts';
import type { Against, ScatterSettings } from './settings.ts';

export interface ScatterRow {
  stock_year: number;
  value_year: number;
  /** null where the point is a destination. */
  origin: EconomyCode | null;
  destination: EconomyCode;
  persons: number;
  /** Women, %. */
  share: number;
  /** Cost in %, amount in US$ or income in international $ a person. */
  value: number;
  status: 'published' | 'thin' | 'doubtful';
}

export interface ScatterRows {
  points: readonly ScatterRow[];
}

export interface ScatterDot extends ScatterRow {
  id: string;
  marked: boolean;
}

export interface ScatterModel {
  against: Against;
  least: number;
  stockYear: number;
  valueYear: number;
  /** Only values over zero, which a logarithmic axis can show. */
  dots: readonly ScatterDot[];
  /** Points whose prices tell no cost: drawn hollow, not in the correlation. */
  thin: number;
  leftOut: number;
  correlation: number | null;
}

export const units: Readonly<Record<Against, Unit>> = {
  cost: 'percent',
  amount: 'usd',
  income: 'ppp',
};

export function scatterModel(
  { against, least }: ScatterSettings,
  { points }: ScatterRows,
): ScatterModel {
  const large = points.filter(({ persons }) => persons >= least);
  const shown = large.filter(({ value }) => value > 0);
  const sound = shown.filter(({ status }) => isFirm(status));
  const marked = new Set(toName(sound).map(idOf));
  return {
    against,
    least,
    stockYear: Math.max(0, ...points.map((point) => point.stock_year)),
    valueYear: Math.max(0, ...points.map((point) => point.value_year)),
    dots: shown.map((row) => ({ ...row, id: idOf(row), marked: marked.has(idOf(row)) })),
    thin: shown.length - sound.length,
    leftOut: large.length - shown.length,
    correlation: rankCorrelation(sound.map(({ share, value }) => ({ x: value, y: share }))),
  };
}

/** The ends of the share, and the two with most migrants. */
function toName(rows: readonly ScatterRow[]): ScatterRow[] {
  const byShare = rows.toSorted((a, b) => a.share - b.share);
  const bySize = rows.toSorted((a, b) => b.persons - a.persons);
  return [byShare[0], byShare.at(-1), bySize[0], bySize[1]].flatMap((row) => (row ? [row] : []));
}

function idOf({ origin, destination }: ScatterRow): string {
  return origin === null ? destination : `${origin}-${destination}`;
}

/** How far two things go together, by the size of their correlation. */
export function strengthOf(correlation: number): 'none' | 'weak' | 'moderate' | 'strong' {
  const size = Math.abs(correlation);
  if (size < 0.1) return 'none';
  if (size < 0.3) return 'weak';
  return size < 0.6 ? 'moderate' : 'strong';
}

/** Whether both go together, then by how much, over how many, and that this shows no cause. */
export function scatterFinding(model: ScatterModel): readonly Message[] {
  const { against, correlation } = model;
  if (correlation === null) return [{ id: `women-share-scatter:finding.${against}.few` }];
  const strength = strengthOf(correlation);
  const telling = strength === 'moderate' || strength === 'strong';
  const way = telling ? (correlation > 0 ? 'up' : 'down') : 'none';
  const points: MessageValue = { kind: 'count', value: model.dots.length - model.thin };
  return [
    { id: `women-share-scatter:finding.${against}.${way}` },
    {
      id: `women-share-scatter:finding.how.${against === 'income' ? 'economies' : 'corridors'}`,
      values: {
        strength: {
          kind: 'message',
          value: { id: `women-share-scatter:strength.${strength}` },
        },
        correlation: { kind: 'count', value: Math.round(correlation * 100) / 100 },
        points,
      },
    },
  ];
}

export function scatterNotes(model: ScatterModel): readonly Message[] {
  const notes: Message[] = [{ id: `women-share-scatter:note.${model.against}` }];
  if (model.thin > 0)
    notes.push({
      id: 'women-share-scatter:note.thin',
      values: { thin: { kind: 'count', value: model.thin } },
    });
  if (model.leftOut > 0)
    notes.push({
      id: 'women-share-scatter:note.left_out',
      values: { left: { kind: 'count', value: model.leftOut } },
    });
  return notes;
}

export function scatterTable(model: ScatterModel): FigureTable {
  const corridors = model.against !== 'income';
  const column = (name: string, year: number): Message => ({
    id: `women-share-scatter:column.${name}`,
    values: { year: { kind: 'year', value: year } },
  });
  return {
    columns: [
      ...(corridors ? [column('origin', 0)] : []),
      column('destination', 0),
      column('share', model.stockYear),
      column(model.against, model.valueYear),
      column('persons', model.stockYear),
    ],
    rows: model.dots
      .toSorted((a, b) => b.persons - a.persons)
      .map((dot): (MessageValue | null)[] => [
        ...(dot.origin === null ? [] : [{ kind: 'economy' as const, value: dot.origin }]),
        { kind: 'economy', value: dot.destination },
        { kind: 'share', value: dot.share },
        { kind: 'amount', value: dot.value, unit: units[model.against] },
        { kind: 'amount', value: dot.persons, unit: 'persons' },
      ]),
  };
}
