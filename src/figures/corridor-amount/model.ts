import type { Dollars } from '../../domain/dollars.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { FigureKind } from '../../domain/figure-kind.ts';
import type { CorridorSettings } from '../shared/corridor-settings.ts';
import { cellsOf, hasEstimate, type Cell } from './cell.ts';
import type { AmountRows, MatrixRow, PairRow } from './rows.ts';

export interface AmountSettings extends CorridorSettings {
  dollars: Dollars;
}

/** A place among corridors of the newest matrix that have an amount. */
export interface Rank {
  rank: number;
  of: number;
}

export interface AmountModel {
  dollars: Dollars;
  sender: EconomyCode;
  receiver: EconomyCode;
  cells: readonly Cell[];
  /** The same years, the other way round. */
  back: readonly Cell[];
  /** The corridor in the newest published matrix. */
  newest: Cell | null;
  /** What the receiver received in all, in US$: by that matrix, and in the newest estimate's year. */
  totals: { before: number; now: number } | null;
  /** Its place out of the sender and into the receiver; null without an amount. */
  out: Rank | null;
  into: Rank | null;
  /** Why the estimate leaves the pair out, or doubts it; null where it does neither. */
  pair: PairRow | null;
}

/** A corridor's years, what flows back and where it stands at both of its ends. */
export function amountModel(
  { sender, receiver, dollars }: AmountSettings,
  rows: AmountRows,
): AmountModel {
  const { sent, sentBack, matricesOfSender, matricesOfReceiver, partners, pairs } = rows;
  const cells = cellsOf(receiver, sent, matricesOfSender, matricesOfReceiver, dollars);
  const newest = cells.findLast((cell) => cell.state !== 'modelled') ?? null;
  const amounts = sent.filter(
    (row) => row.year === newest?.year && row.status === 'published' && (row.usd ?? 0) > 0,
  );
  return {
    dollars,
    sender,
    receiver,
    cells,
    back: cellsOf(sender, sentBack, matricesOfReceiver, matricesOfSender, dollars),
    newest,
    totals: totalsOf(matricesOfReceiver.find(({ year }) => year === newest?.year)),
    out: rankOf(
      amounts.map((row) => [row.receiver, row.usd ?? 0]),
      receiver,
    ),
    into: rankOf(
      partners.filter((row) => row.direction === 'in').map((row) => [row.partner, row.usd]),
      sender,
    ),
    pair: pairs.find((row) => row.receiver === receiver) ?? null,
  };
}

function totalsOf(matrix: MatrixRow | undefined): AmountModel['totals'] {
  const { received: before, received_now: now } = matrix ?? {};
  return before != null && now != null && before > 0 && now > 0 ? { before, now } : null;
}

/** Whether there is any amount to draw. */
export function hasAmount(model: AmountModel): boolean {
  return model.cells.some((cell) => (cell.usd ?? 0) > 0);
}

/** Whether matrices are drawn, the estimate, or both; what flows back is of the matrices. */
export function amountKind({ cells, back }: Pick<AmountModel, 'cells' | 'back'>): FigureKind {
  if (!hasEstimate(cells)) return 'published';
  const published = [...cells, ...back].some(({ state, usd }) => state !== 'modelled' && usd);
  return published ? 'mixed' : 'modelled';
}

/** The place by amount; equal amounts share one. Money without a known end has none. */
function rankOf(amounts: readonly (readonly [EconomyCode, number])[], end: EconomyCode) {
  const known = amounts.filter(([economy]) => economy !== unallocated);
  const own = known.find(([economy]) => economy === end)?.[1];
  if (own === undefined) return null;
  return { rank: 1 + known.filter(([, usd]) => usd > own).length, of: known.length };
}

const unallocated = 'XUN';
