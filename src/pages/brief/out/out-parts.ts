import type { Picture } from './pictures.ts';
import type { Read } from '../model/blocks.ts';

/** All that a file of a brief is made of. */
export interface OutParts {
  read: Read;
  /** The picture of each figure, by the place of its block. */
  pictures: ReadonlyMap<number, Picture>;
  language: string;
  direction: 'ltr' | 'rtl';
  /** The full address of the live view. */
  address: string;
  words: OutWords;
}

/** What a file says beside the parts of the brief. */
export interface OutWords {
  sources: string;
  notes: string;
  live: string;
  made: string;
  /** "Notes 2, 3 at the end." */
  notesAtEnd: (numbers: readonly number[]) => string;
}

/** The numbers of sources as they stand behind what rests on them. */
export function bracketed(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : `[${numbers.join(', ')}]`;
}

/** What stands under a figure: the note to be read with it, and where the others are. */
export function underFigure(
  { note, notes }: { note: string | null; notes: readonly number[] },
  words: OutWords,
): string {
  return [note ?? '', notes.length > 0 ? words.notesAtEnd(notes) : '']
    .filter((text) => text !== '')
    .join(' ');
}
