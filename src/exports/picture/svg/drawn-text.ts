import { said, type Presentation } from './presentation.ts';
import { directionOfText } from './text-lines.ts';
import { tag, type Attributes } from './xml.ts';

interface Placed {
  attributes: Attributes;
  /** What holds for the text, and around it. */
  wanted: Presentation;
  around: Presentation;
  /** Whether the line around the letters lies beneath them. */
  halo: boolean;
}

/**
 * A text in SVG. Its halo is a text of its own beneath: drawing programs that know no
 * `paint-order` would draw it over the letters.
 */
export function drawnText({ attributes, wanted, around, halo }: Placed, content: string): string {
  if (!halo || wanted['stroke'] === 'none')
    return tag('text', { ...attributes, ...said(wanted, around) }, content);
  const line: Presentation = { ...wanted, fill: 'none' };
  const letters: Presentation = { ...wanted, stroke: 'none' };
  return tag(
    'g',
    {},
    tag('text', { ...attributes, ...said(line, around), 'aria-hidden': 'true' }, content) +
      tag('text', { ...attributes, ...said(letters, around) }, content),
  );
}

/**
 * A text from right to left, for programs that know nothing of the direction of what is around it: an
 * isolate, which all follow, where few know the attribute.
 */
export const leftwards = (content: string): string => `\u2067${content}\u2069`;

/**
 * Which way a text runs, and the end that stands at its place where `start` is the left in every
 * language. What the first letter decides (`unicode-bidi: plaintext`) is decided here.
 */
export function turned(
  text: string,
  style: { direction: string; unicodeBidi: string; textAnchor: string },
): { rightToLeft: boolean; anchor: string } {
  const own = style.unicodeBidi === 'plaintext' ? directionOfText(text) : null;
  const { direction, textAnchor: anchor } = style;
  const other = anchor === 'start' ? 'end' : 'start';
  return {
    rightToLeft: (own ?? direction) === 'rtl',
    anchor: direction !== 'rtl' || anchor === 'middle' ? anchor : other,
  };
}
