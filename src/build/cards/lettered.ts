import { joinedLetters } from '../../exports/pdf/joined-letters.ts';
import { escaped } from '../pages/escaped.ts';

/** What the faces with Arabic letters are called here; each script of a face is a file of its own. */
export const arabicFamily = 'Atlas Arabic Letters';

/** The family of the face's files for Latin letters; those of each weight have one of their own. */
export const letteredFamily = (strong: boolean): string =>
  `IBM Plex Sans Arabic${strong ? ' SemiBold' : ''}`;

/** Arrows that no file of the face has; what stands for them turns with the text. */
const arrows = /[→←⟶]/g;

/** A text as XML with its Arabic letters joined and in their own face, for the drawing program. */
export function lettered(content: string, strong: boolean): string {
  return escaped(joinedLetters(content.replaceAll(arrows, '›'))).replaceAll(
    /[\u0600-\u06ff\ufe70-\ufefc]+/g,
    (word) => `<tspan font-family="${arabicFamily}${strong ? ' SemiBold' : ''}">${word}</tspan>`,
  );
}
