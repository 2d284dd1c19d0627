import type { Message } from '../../domain/message.ts';

/** A message in the words of the map. */
export function message(id: string, values?: Message['values']): Message {
  return values === undefined ? { id: `world-map:${id}` } : { id: `world-map:${id}`, values };
}
