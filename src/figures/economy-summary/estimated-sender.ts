import type { EconomyCode } from '../../domain/economy.ts';
import { estimatedWithout } from '../../domain/hardly-counted.ts';
import { isSameShare, shownShare } from '../../domain/same-share.ts';
import { economyOf } from '../shared/phrases.ts';
import { asLarge } from '../top-partners/tied.ts';
import type { FactRow } from './fact-row.ts';
import { percent, tell, yearOf, type Sentence } from './sentence.ts';

/**
 * Who sent most of the newest year's money by the estimate, by the rules of `newest-partners`: two that are
 * as large, and one whose interval begins at zero only as one that may have. Nothing where the matrix has the
 * same sender first with the same share as it is read, or where the estimate can't tell.
 *
 * @param matrix what is told of the newest matrix
 */
export function byEstimate(
  economy: EconomyCode,
  rows: readonly FactRow[],
  matrix: readonly Sentence[],
): Sentence[] {
  const [first, second] = rows.filter((row) => row.fact === 'sender_estimate');
  if (!first || estimatedWithout(economy) !== null) return [];
  const tied =
    second !== undefined &&
    first.series === 'modelled' &&
    second.series === 'modelled' &&
    second.value >= asLarge * first.value;
  const year = yearOf(first);
  if (tied)
    return [
      tell('estimate.tied', {
        year,
        sender1: economyOf(first.other ?? ''),
        share1: percent(first.value),
        sender2: economyOf(second.other ?? ''),
        share2: percent(second.value),
      }),
    ];
  if (matrix.some((one) => names(one, first))) return [];
  const form = first.series === 'up' ? 'up' : 'both';
  const sender1 = economyOf(first.other ?? '');
  return [
    shownShare(first.value) === 100
      ? tell(`estimate.all.${form}`, { year, sender1 })
      : tell(`estimate.most.${form}`, { year, sender1, share1: percent(first.value) }),
  ];
}

/** Whether a sentence has a sender first, with the share that it is read with. */
function names({ message: { values = {} } }: Sentence, { other, value }: FactRow): boolean {
  const { sender1, share1 } = values;
  return (
    sender1?.kind === 'economy' &&
    sender1.value === other &&
    share1?.kind === 'share' &&
    isSameShare(share1.value, value)
  );
}
