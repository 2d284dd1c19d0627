import type { Message } from '../../domain/message.ts';

/** Figures whose notes stand together below a sheet, by the words that tell whose they are. */
export type ShortOf =
  'cost-by-corridor' | 'accounts-by-sex' | 'abroad' | 'hosted' | 'displacement-over-time';

/** Of each figure the notes of which one is told, the most telling first. */
export const shortFirst: Record<ShortOf, readonly string[]> = {
  'cost-by-corridor': ['doubtful', 'thin', 'smart'],
  'accounts-by-sex': ['survey'],
  abroad: ['shared', 'shared_all', 'imputed', 'imputed_all'],
  hosted: ['shared', 'shared_all', 'imputed', 'imputed_all'],
  'displacement-over-time': ['fall'],
};

/** Whom a count leaves out or counts with others, which is told whatever else is. */
export const shortAlways: Partial<Record<ShortOf, readonly string[]>> = {
  'displacement-over-time': ['unrwa', 'serbia'],
};

/**
 * What must be known of a figure, in a line: its most telling note, and whom its counts leave out.
 *
 * @param notes the figure's own, in full
 * @returns messages of the factsheet's words with the values of those notes; none where none is telling
 */
export function shortNotes(of: ShortOf, notes: readonly Message[]): readonly Message[] {
  const named = (key: string) => notes.find(({ id }) => id.endsWith(`:note.${key}`));
  const first = shortFirst[of].find((key) => named(key) !== undefined);
  const keys = [...(first === undefined ? [] : [first]), ...(shortAlways[of] ?? [])];
  return keys.flatMap((key) => {
    const note = named(key);
    return note === undefined ? [] : [{ ...note, id: `factsheet:short.${of}.${key}` }];
  });
}
