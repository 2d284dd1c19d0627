import { ascentShare } from './ascent.ts';
import { drawBox, type Box } from './box.ts';
import { drawnText, leftwards } from './drawn-text.ts';
import { drawInside } from './inline-svg.ts';
import { presentationOf, said, textPresentation, type Presentation } from './presentation.ts';
import { isDrawing, isElement, isText } from './node-kinds.ts';
import { heldTogether, textLines, type TextLine } from './text-lines.ts';
import { wordsOfNode, type PlacedWord } from './word-boxes.ts';
import { escaped, short, tag } from './xml.ts';

/** Where on the page the picture's corner is, and what holds at its root. */
export interface HtmlToSvg {
  left: number;
  top: number;
  root: Presentation;
  idOf: (id: string) => string;
  /** Is told every word that is drawn, in viewport px. */
  onWords?: ((words: readonly PlacedWord[]) => void) | undefined;
}

/**
 * Draws what an element of the page shows as SVG: grounds, borders, texts line by line, and the
 * inline SVGs in it. Parts with `data-part` become groups with that id. What is hidden from sight
 * is left out; pictures, fields and frames are not drawn.
 */
export function htmlToSvg(element: Element, walk: HtmlToSvg): string {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || isUnseen(element)) return '';
  const rect = element.getBoundingClientRect();
  const box: Box = {
    x: rect.left - walk.left,
    y: rect.top - walk.top,
    width: rect.width,
    height: rect.height,
  };
  if (isDrawing(element)) return drawSvg(element, style, walk) + drawBox(style, box, false);
  const ground = style.display === 'inline' ? '' : drawBox(style, box);
  const inside = [...element.childNodes]
    .map((child) => {
      if (isElement(child)) return htmlToSvg(child, walk);
      return isText(child) ? drawLines(child, style, walk) : '';
    })
    .join('');
  const part = element.getAttribute('data-part');
  const { opacity } = style;
  if (part === null && opacity === '1') return ground + inside;
  return tag(
    'g',
    { id: part ? walk.idOf(part) : undefined, opacity: opacity === '1' ? undefined : opacity },
    ground + inside,
  );
}

/** Said for those who don't see it only. */
const isUnseen = (element: Element) =>
  element.classList.contains('visually-hidden') || element.classList.contains('map-unseen');

function drawLines(node: Text, style: CSSStyleDeclaration, walk: HtmlToSvg): string {
  // Between two texts it draws nothing, but keeps their words apart for those who read the file.
  if (node.data.trim() === '') return node.data === '' ? '' : ' ';
  walk.onWords?.(wordsOfNode(node));
  const wanted = textPresentation(style);
  const rightToLeft = style.direction === 'rtl';
  const ascent = ascentShare(style);
  const upper = style.textTransform === 'uppercase';
  const anchored = rightToLeft ? { ...wanted, 'text-anchor': 'end' } : wanted;
  return textLines(node)
    .map((line) => {
      const said = escaped(
        heldTogether(upper ? upperLine(line) : line, node.data, rightToLeft ? 'rtl' : 'ltr'),
      );
      return drawnText(
        {
          attributes: {
            x: short((rightToLeft ? line.right : line.left) - walk.left),
            // As the page does it: a line of text stands on a whole pixel.
            y: Math.round(line.top + ascent * (line.bottom - line.top) - walk.top),
            'text-decoration': isUnderlined(node) ? 'underline' : undefined,
          },
          wanted: anchored,
          around: walk.root,
          halo: false,
        },
        rightToLeft ? leftwards(said) : said,
      );
    })
    .join('');
}

const upperLine = (line: TextLine): TextLine => ({
  ...line,
  text: line.text.toLocaleUpperCase(),
});

function isUnderlined(node: Text): boolean {
  const link = node.parentElement?.closest('a, u');
  return link ? getComputedStyle(link).textDecorationLine.includes('underline') : false;
}

let clips = 0;

function drawSvg(svg: SVGSVGElement, style: CSSStyleDeclaration, walk: HtmlToSvg): string {
  const matrix = svg.getScreenCTM();
  if (!matrix) return '';
  const scaleOf = (element: SVGGraphicsElement) => {
    const own = element.getScreenCTM();
    return own ? Math.sqrt(Math.abs(own.a * own.d - own.b * own.c)) : 1;
  };
  const own = presentationOf(style, 1, walk.idOf);
  const window = style.overflow === 'visible' ? null : svg.getBoundingClientRect();
  const inside = drawInside(svg, own, { idOf: walk.idOf, scaleOf, window, onWords: walk.onWords });
  if (inside === '') return '';
  const { a, b, c, d, e, f } = matrix;
  const place = [a, b, c, d, e - walk.left, f - walk.top].map((n) => short(n, 4));
  const drawn = tag(
    'g',
    { transform: `matrix(${place.join(' ')})`, ...said(own, walk.root) },
    inside,
  );
  return window ? clipped(window, drawn, walk) : drawn;
}

function clipped({ left, top, width, height }: DOMRect, drawn: string, walk: HtmlToSvg): string {
  clips += 1;
  const id = walk.idOf(`clip-${clips}`);
  const frame = tag('rect', {
    x: short(left - walk.left),
    y: short(top - walk.top),
    width: short(width),
    height: short(height),
  });
  return (
    tag('clipPath', { id, clipPathUnits: 'userSpaceOnUse' }, frame) +
    tag('g', { 'clip-path': `url(#${id})` }, drawn)
  );
}
