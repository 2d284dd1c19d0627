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
 * The direction of a text and the end that it starts from, said outright. What the first letter
 * decides (`unicode-bidi: plaintext`) is decided here: few drawing programs know it.
 */
export function turned(
  text: string,
  style: { direction: string; unicodeBidi: string; textAnchor: string },
): { direction?: 'rtl'; anchor: string } {
  const own = style.unicodeBidi === 'plaintext' ? directionOfText(text) : null;
  const direction = own ?? (style.direction === 'rtl' ? 'rtl' : 'ltr');
  const { textAnchor: anchor } = style;
  if (direction === style.direction || anchor === 'middle')
    return direction === 'rtl' ? { direction, anchor } : { anchor };
  const other = anchor === 'start' ? 'end' : 'start';
  return direction === 'rtl' ? { direction, anchor: other } : { anchor: other };
}
