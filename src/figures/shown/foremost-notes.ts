import type { Message } from '../../domain/message.ts';

/** Notes that stand under a picture wherever it goes: whose the borders are, and whose the dead. */
export const alwaysSaid = /\.(boundaries|palestine)$/;

/**
 * Parts the notes of a figure into those left open and those folded away. Open is the one that
 * changes how the picture is read, and what is said wherever a picture goes.
 *
 * @param foremost how ids of notes begin, after their catalogue, the most telling first; where none
 *   of them is said, the first note is open; or `all`, where every note is an assumption of the picture
 */
export function partNotes(
  notes: readonly Message[],
  foremost: readonly string[] | 'all' = [],
): { open: readonly Message[]; more: readonly Message[] } {
  if (foremost === 'all') return { open: notes, more: [] };
  const first = foremost
    .map((begins) => notes.find(({ id }) => id.slice(id.indexOf(':') + 1).startsWith(begins)))
    .find((note) => note !== undefined);
  const one = first ?? notes[0];
  const isOpen = (note: Message) => note === one || alwaysSaid.test(note.id);
  return { open: notes.filter(isOpen), more: notes.filter((note) => !isOpen(note)) };
}
