import type { SourceUse } from '../../domain/editions/citation.ts';
import type { Message, MessageValue } from '../../domain/message.ts';

/** What the four sentences are about, in their order. */
export const speechParts = ['amount', 'partners', 'cost', 'women'] as const;
export type SpeechPart = (typeof speechParts)[number];

/** One of the four: what can be repeated, and what whoever repeats it must be able to answer. */
export interface SpeechLine {
  part: SpeechPart;
  /** Whole sentences of the page, read one after the other; they may have marks of what they lead to. */
  said: readonly Message[];
  /** The year or quarter of what is told; null where nothing is known. */
  when: MessageValue | null;
  /** How sure it is, in words. */
  confidence: Message;
  /** What stands beside it on the page and belongs to the confidence: the other publisher's figure, a break. */
  besides: readonly Message[];
  sources: readonly SourceUse[];
  /** Whether the sentence says that it is not known. */
  unknown: boolean;
}

/** How sure a part is, by a key of this folder's words. */
export function confidence(key: string): Message {
  return { id: `speech:confidence.${key}` };
}

/** The year or quarter that sentences are of: that of the first that names one. */
export function whenOf(said: readonly Message[]): MessageValue | null {
  for (const { values = {} } of said) {
    const when = values['quarter'] ?? values['year'];
    if (when?.kind === 'quarter' || when?.kind === 'year') return when;
  }
  return null;
}
