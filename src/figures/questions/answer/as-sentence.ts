import type { Message } from '../../../domain/message.ts';

/** Findings of figures, which stand there as headings, without a full stop. */
const heading = /^(?:newest-partners|top-partners|corridor-official):finding\./;

/** What is told among other sentences, with a full stop. */
export function asSentence(told: Message): Message {
  if (!heading.test(told.id)) return told;
  return { id: 'ask:answer.whole', values: { finding: { kind: 'message', value: told } } };
}
