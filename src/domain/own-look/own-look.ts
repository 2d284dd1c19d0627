import type { EconomyCode } from '../economy.ts';
import { economiesParameter } from '../parameter-kinds.ts';
import type { ParameterSpec } from '../parameters.ts';
import { colourParameter } from './colour-parameter.ts';
import type { OwnColours } from './own-colours.ts';
import { groundParameter, shapeParameter, widthParameter, type OwnFrame } from './own-frame.ts';
import { fontParameter } from './own-font.ts';
import { markParameter, type OwnMark } from './own-mark.ts';
import { numbersParameter, type OwnNumbers } from './own-numbers.ts';
import { ownTextParameter, type OwnText } from './own-text.ts';

/** Parts of a figure that a page may say in words of its own. */
export const ownParts = ['title', 'subtitle', 'note'] as const;
export type OwnPart = (typeof ownParts)[number];

/** What a page that shows a figure makes its own; source and kind stay the atlas's. */
export interface OwnLook extends Record<OwnPart, OwnText>, OwnColours, OwnFrame {
  /** Family of fonts on the reader's device; null for the atlas's letters. */
  font: string | null;
  numbers: OwnNumbers;
  /** Economies whose marks are pointed out; the figures stay what they are. */
  highlight: readonly EconomyCode[];
  mark: OwnMark | null;
}

/** Economies that can be pointed out at once. */
export const mostHighlighted = 6;

/** Letters that fit: a title of two lines, a subtitle of two, a note of a paragraph. */
export const mostLetters: Readonly<Record<OwnPart, number>> = {
  title: 140,
  subtitle: 160,
  note: 400,
};

/** How an address says it; the names stay for good, as other pages hold them. */
export const ownLookParameters: ParameterSpec<OwnLook> = {
  title: ownTextParameter(mostLetters.title),
  subtitle: ownTextParameter(mostLetters.subtitle),
  note: ownTextParameter(mostLetters.note),
  accent: colourParameter(),
  second: colourParameter(),
  ground: groundParameter(),
  width: widthParameter(),
  shape: shapeParameter(),
  font: fontParameter(),
  numbers: numbersParameter(),
  highlight: economiesParameter(mostHighlighted),
  mark: markParameter(),
};

/** Nothing made one's own. */
export const atlasLook: OwnLook = {
  title: null,
  subtitle: null,
  note: null,
  accent: null,
  second: null,
  ground: 'atlas',
  width: 0,
  shape: '',
  font: null,
  numbers: 'language',
  highlight: [],
  mark: null,
};

/** The look as parameters of an address, what is the atlas's left out. */
export function writtenLook(look: OwnLook): (readonly [name: string, value: string])[] {
  const names = Object.keys(ownLookParameters) as (keyof OwnLook)[];
  return names.flatMap((name) => {
    const write = ownLookParameters[name].write as (value: unknown) => string;
    const text = write(look[name]);
    return text === write(atlasLook[name]) ? [] : [[name, text] as const];
  });
}

/** Which parts are in words of the page that shows them. */
export function saidByPage(look: Pick<OwnLook, OwnPart | 'mark'>): (OwnPart | 'mark')[] {
  const parts = ownParts.filter((part) => (look[part] ?? '') !== '');
  return look.mark === null ? parts : [...parts, 'mark'];
}
