import type { EconomyCode } from '../../domain/economy.ts';
import type { DoubtReason } from '../shared/doubt.ts';
import type { FactRow } from './fact-row.ts';
import { tell, type Sentence } from './sentence.ts';

/** Why the count of migrants in a sender bears out little of its money, by sender. */
export type Doubts = ReadonlyMap<EconomyCode, DoubtReason>;

export function doubtsOf(rows: readonly FactRow[], fact: FactRow['fact']): Doubts {
  return new Map(
    rows.flatMap((row) =>
      row.fact === fact && row.other !== null ? [[row.other, row.series as DoubtReason]] : [],
    ),
  );
}

/** Whether nothing of a sender is doubted. */
export function sureBy(doubts: Doubts): (row: FactRow) => boolean {
  return ({ other }) => other === null || !doubts.has(other);
}

/** Those of whom it is told that they may send little. */
const mayBeLittle: ReadonlySet<DoubtReason | undefined> = new Set(['poorer', 'refugees', 'unrwa']);

/**
 * How strongly doubted senders are doubted, as an answer on one of them says it: that they can hardly have
 * sent so much, that they may send little, or, of other reasons and several, that little of it is borne out.
 */
export function whyDoubted(
  senders: readonly FactRow[],
  doubts: Doubts,
): 'hardly' | 'little' | 'unsure' {
  const reasons = senders.map(({ other }) => doubts.get(other ?? ''));
  if (reasons.every((reason) => reason === 'earnings')) return 'hardly';
  return reasons.every((reason) => mayBeLittle.has(reason)) ? 'little' : 'unsure';
}

/** That the parts of some of the senders are doubted; nothing where none is. */
export function doubtSaid(told: readonly FactRow[], doubts: Doubts): Sentence[] {
  const isSure = sureBy(doubts);
  const doubted = told.filter((row) => !isSure(row));
  if (doubted.length === 0) return [];
  const value = doubted.flatMap(({ other }) => other ?? []);
  return [
    tell(`doubted.${whyDoubted(doubted, doubts)}`, { senders: { kind: 'economies', value } }),
  ];
}
