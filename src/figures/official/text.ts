import { sourceName } from '../../domain/editions/known-editions.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { ratioOf } from './ratio.ts';
import { banks, type BankId } from './reporters.ts';

/** A central bank's name with its article, to stand behind "by". */
export function bankName(source: BankId): MessageValue {
  return { kind: 'message', value: { id: `official:bank.${source}` } };
}

/** Who publishes a source, to stand behind "by": a central bank by its name in the user's language. */
export function reporterName(source: string): MessageValue {
  const bank = Object.values(banks).find((one) => one.source === source);
  return bank ? bankName(bank.source) : { kind: 'text', value: sourceName(source) };
}

/** What a central bank counts, and what differs from the matrix. */
export function definitionNote(source: BankId): Message {
  return { id: `official:definition.${source}` };
}

/** The ends of an estimate's interval. */
interface Interval {
  low: number | null;
  high: number | null;
}

/**
 * How a bank's figure stands to the one beside it, in a sentence of its own, and whether it is outside
 * of that one's interval: then the two are never told as about the same. Nothing where one is zero.
 */
export function ratioSentence(
  usd: number,
  other: number | null,
  of: 'matrix' | 'modelled',
  { low, high }: Interval = { low: null, high: null },
): Message[] {
  const outside = (low !== null && usd < low) || (high !== null && usd > high);
  const ratio = ratioOf(usd, other ?? 0, outside ? 0 : undefined);
  if (ratio === null) return [];
  const id = `official:ratio.${of}.${ratio.way}`;
  const said: Message =
    'times' in ratio
      ? { id, values: { times: { kind: 'count', value: ratio.times } } }
      : 'share' in ratio
        ? { id, values: { share: { kind: 'share', value: ratio.share } } }
        : { id };
  // From twofold on the ratio tells it by itself.
  return outside && 'share' in ratio ? [said, { id: 'official:ratio.outside' }] : [said];
}
