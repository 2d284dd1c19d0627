import type { EconomyCode } from '../economy.ts';
import { gulf, oil } from './presets.ts';
import type { Economies, Step } from './step.ts';

/**
 * Which corridors a world keeps apart where the others are folded, a row a receiver: those with a
 * price, or those from senders, their codes joined by commas.
 */
export type Kept = string;

/** Those that are worked out ahead: what the worked cases are about. */
export const foldings: readonly Kept[] = ['prices', 'USA', ...[gulf, oil].map(joined)];

/**
 * The smallest world that steps can be worked out in as in the whole one; null where they need that.
 * A step must change the corridors that are folded all alike, and no sex by itself.
 */
export function foldingOf(steps: readonly Step[]): Kept | null {
  if (steps.every(({ kind }) => kind === 'cost')) return 'prices';
  const senders = steps.map(sendersOf);
  return (
    foldings.find((kept) => {
      const codes = kept.split(',');
      return senders.every((some) => some?.every((code) => codes.includes(code)));
    }) ?? null
  );
}

/** The senders that a step is about; null where it is about all, or needs more of a corridor than its amount. */
function sendersOf(step: Step): readonly EconomyCode[] | null {
  switch (step.kind) {
    case 'cost':
      return null;
    case 'levy':
      return named(step.senders);
    case 'people':
      return step.sex === 'all' ? named(step.senders) : null;
    case 'income': {
      const all = step.changes.map((change) => ('year' in change ? null : named(change.economies)));
      return all.some((some) => some === null) ? null : all.flatMap((some) => some ?? []);
    }
  }
}

function named(economies: Economies): readonly EconomyCode[] | null {
  return economies === 'all' ? null : economies;
}

function joined(codes: readonly EconomyCode[]): Kept {
  return codes.join(',');
}
