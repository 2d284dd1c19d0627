import { saidByPage, type OwnLook } from '../../domain/own-look/own-look.ts';
import type { Message } from '../../domain/message.ts';

/**
 * Says which words of a figure aren't the atlas's; null where all are.
 *
 * @param who wrote them: the page that shows the figure, or whoever made a picture of it
 */
export function ownWordsMark(
  look: OwnLook,
  who: 'page' | 'maker',
  say: (message: Message) => string,
): string | null {
  const parts = saidByPage(look).map((part) => say({ id: `look:part.${part}` }));
  if (parts.length === 0) return null;
  const value = parts.join(say({ id: 'look:between' }));
  return say({ id: `look:by_${who}`, values: { parts: { kind: 'text', value } } });
}

/** The same for those who read a file's facts: with the atlas's title where another stands in its place. */
export function ownWordsFact(
  look: OwnLook,
  who: 'page' | 'maker',
  title: string,
  say: (message: Message) => string,
): string | null {
  const mark = ownWordsMark(look, who, say);
  if (mark === null || (look.title ?? '') === '') return mark;
  return `${mark} ${say({ id: 'look:atlas_title', values: { title: { kind: 'text', value: title } } })}`;
}
