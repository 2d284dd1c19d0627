import { leftwards } from '../../../exports/picture/svg/drawn-text.ts';
import { directionOfText } from '../../../exports/picture/svg/text-lines.ts';
import { fontStack } from '../../../exports/picture/svg/presentation.ts';
import { escaped } from '../../../exports/picture/svg/xml.ts';
import { letteredFamily, lettered } from '../../cards/lettered.ts';

/** How texts are written: for browsers and drawing programs, or for the one that draws PNGs here. */
export interface Lettering {
  /** Family for all texts; null where each has its own. */
  family: string | null;
  /** What is said of a text's face, a weight that is usual left out. */
  face: (weight: string) => { 'font-family'?: string; 'font-weight'?: string };
  /** A text's XML. */
  written: (text: string, weight: string) => string;
}

/** A text in its own direction, so that `start` and `end` mean left and right in every language. */
export const isolated = (text: string): string =>
  directionOfText(text) === 'rtl' ? leftwards(text) : text;

/** With the atlas's face where it is there, and with such as are as wide. */
export const plainLettering: Lettering = {
  family: fontStack,
  face: (weight) => (weight === '400' ? {} : { 'font-weight': weight }),
  written: (text) => escaped(isolated(text)),
};

/** With the files of the atlas's face, of which each weight has a family of its own. */
export const fileLettering: Lettering = {
  family: null,
  face: (weight) => ({ 'font-family': letteredFamily(isStrong(weight)) }),
  written: (text, weight) => lettered(isolated(text), isStrong(weight)),
};

const isStrong = (weight: string) => Number(weight) >= 600 || weight === 'bold';
