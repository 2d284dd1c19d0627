import type { EconomyCode } from '../../domain/economy.ts';
import type { Message } from '../../domain/message.ts';
import { economyOf } from './phrases.ts';

/** Why little of a pair's money is borne out by its count of migrants, as `doubted_pair` has it. */
export type DoubtReason = 'poorer' | 'refugees' | 'unstated';

export interface Doubt {
  reason: DoubtReason;
  /** GDP per person of the host, of that at home, or refugees of all that are counted, in percent. */
  part: number | null;
}

/**
 * Why the amount between two economies is doubted, in the words of `newest-partners`.
 *
 * @param host where the migrants live, the sender
 * @param home where they are from, the receiver
 */
export function doubtSentence(host: EconomyCode, home: EconomyCode, doubt: Doubt): Message {
  return {
    id: `newest-partners:doubt.${doubt.reason}`,
    values: {
      host: economyOf(host),
      home: economyOf(home),
      ...(doubt.part === null ? {} : { part: { kind: 'share', value: doubt.part } }),
    },
  };
}
