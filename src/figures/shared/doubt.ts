import type { EconomyCode } from '../../domain/economy.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { twoDigits } from '../official/ratio.ts';
import { shownShare } from '../../domain/same-share.ts';
import { economyOf } from './phrases.ts';

/** Why little of a pair's money is borne out by its count of migrants, as `doubted_pair` has it. */
export type DoubtReason =
  'inside' | 'poorer' | 'refugees' | 'unrwa' | 'unstated' | 'earnings' | 'count';

export interface Doubt {
  reason: DoubtReason;
  /**
   * GDP per person of the host of that at home, refugees of all that are counted, or what each would
   * have sent of GDP per person in the host, in percent.
   */
  part: number | null;
}

/**
 * Why the amount between two economies is doubted, in the words of `newest-partners`.
 *
 * @param host where the migrants live, the sender
 * @param home where they are from, the receiver
 */
export function doubtSentence(host: EconomyCode, home: EconomyCode, doubt: Doubt): Message {
  const values: Record<string, MessageValue> = { host: economyOf(host), home: economyOf(home) };
  const { reason, part } = doubt;
  if (reason === 'refugees' && shownShare(part ?? 0) === 100)
    return { id: 'newest-partners:doubt.refugees_all', values };
  if (reason !== 'earnings')
    return {
      id: `newest-partners:doubt.${reason}`,
      values: part === null ? values : { ...values, part: { kind: 'share', value: part } },
    };
  const times = twoDigits((part ?? 0) / 100);
  return times < 2
    ? { id: 'newest-partners:doubt.earnings_more', values }
    : {
        id: 'newest-partners:doubt.earnings',
        values: { ...values, times: { kind: 'count', value: times } },
      };
}
