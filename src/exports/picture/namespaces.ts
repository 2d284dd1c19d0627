import type { Message, MessageValue } from '../../domain/message.ts';
import type { PictureSource } from './picture-source.ts';

/** The catalogues that the words of a picture are in. */
export function namespacesOf(source: PictureSource): string[] {
  const { title, more, subtitle, notes, always, table } = source;
  const found = new Set(['picture', 'figures', 'domain', 'look']);
  const ofMessage = ({ id, values = {} }: Message): void => {
    found.add(id.slice(0, id.indexOf(':')));
    Object.values(values).forEach(ofValue);
  };
  const ofValue = (value: MessageValue | null): void => {
    if (value?.kind === 'message') ofMessage(value.value);
  };
  [title, ...more, ...(subtitle ? [subtitle] : []), ...notes, ...always].forEach(ofMessage);
  table.columns.forEach(ofMessage);
  table.rows.flat().forEach(ofValue);
  return [...found];
}
