import type { Message, MessageValue } from '../../domain/message.ts';
import type { Say } from '../../language/index.ts';

/**
 * What a frame is called: what its figure shows, and of which economies where its address names some.
 *
 * @param title of the figure, said
 * @param parameters as the address of an embed has them
 */
export function frameTitle(
  title: string,
  parameters: readonly (readonly [name: string, value: string])[],
  say: Say,
): string {
  const named = new Map(parameters);
  const said: MessageValue = { kind: 'text', value: title };
  const [sender, receiver] = [named.get('sender'), named.get('receiver')];
  const codes = (named.get('economies') ?? '').split(',').filter((code) => code !== '');
  const message: Message | null =
    sender !== undefined && receiver !== undefined
      ? {
          id: 'embedding:frame.corridor',
          values: {
            sender: { kind: 'economy', value: sender },
            receiver: { kind: 'economy', value: receiver },
            title: said,
          },
        }
      : codes.length > 0
        ? {
            id: 'embedding:frame.economies',
            values: { economies: { kind: 'economies', value: codes }, title: said },
          }
        : null;
  return message === null ? title : withoutMarks(say(message));
}

/** Without the unseen signs that keep names apart in a text: a title is read out, or a file's name. */
const withoutMarks = (text: string) => text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '');
