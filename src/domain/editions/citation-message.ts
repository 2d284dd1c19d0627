import type { Message, MessageValue } from '../message.ts';
import type { Citation } from './citation.ts';
import { sourceLicence, sourceName } from './known-editions.ts';

const text = (value: string): MessageValue => ({ kind: 'text', value });

/** Publisher, title, edition and licence of a citation, as one message. */
export function citationMessage({ source, edition }: Citation): Message {
  return {
    id: 'figures:citation',
    values: {
      title: text(sourceName(source)),
      edition: { kind: 'edition', value: edition },
      licence: licenceValue(source),
    },
  };
}

/** The licence of a source, to be said in a message. */
export function licenceValue(source: string): MessageValue {
  const { licence, terms } = sourceLicence(source);
  return licence === undefined
    ? { kind: 'message', value: { id: `figures:licence.${terms}` } }
    : text(licence);
}
