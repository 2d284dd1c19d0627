import { drawnText, leftwards, turned } from './drawn-text.ts';
import { isDrawn, isElement, isLength, isLettering } from './node-kinds.ts';
import { presentationOf, said, type Presentation } from './presentation.ts';
import { wordsOfText, type PlacedWord } from './word-boxes.ts';
import { escaped, short, tag } from './xml.ts';

/** What an inline SVG is drawn with: ids unique in the picture, and how large a px is in it. */
export interface Surroundings {
  idOf: (id: string) => string;
  /** Picture px in a user unit of an element. */
  scaleOf: (element: SVGGraphicsElement) => number;
  /** Where it is seen, viewport px; what lies outside is left out. Null: everywhere. */
  window: DOMRect | null;
  /** Is told every word that is drawn, in viewport px. */
  onWords?: ((words: readonly PlacedWord[]) => void) | undefined;
}

/** Attributes that say where and what shape, by element; all others are how it looks. */
const shape: Readonly<Record<string, readonly string[]>> = {
  g: [],
  a: [],
  path: ['d'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polyline: ['points'],
  polygon: ['points'],
  defs: [],
  pattern: ['x', 'y', 'width', 'height', 'patternUnits', 'patternTransform', 'patternContentUnits'],
  clipPath: ['clipPathUnits'],
};

/** The inside of an inline SVG with all its looks as attributes: no class, no variable, no link. */
export function drawInside(
  parent: Element,
  around: Presentation,
  surroundings: Surroundings,
): string {
  return [...parent.children]
    .filter(isDrawn)
    .map((child) => drawElement(child, around, surroundings))
    .join('');
}

function drawElement(
  element: SVGGraphicsElement,
  around: Presentation,
  surroundings: Surroundings,
): string {
  const name = element.localName;
  if (name === 'title') return tag('title', {}, escaped(element.textContent ?? ''));
  const style = getComputedStyle(element);
  const inDefinition = element.closest('defs') !== null;
  if (!inDefinition && (style.display === 'none' || style.visibility === 'hidden')) return '';
  const attributes = shape[name];
  if (attributes === undefined && name !== 'text') return '';
  const scale = inDefinition ? 1 : surroundings.scaleOf(element);
  const wanted = presentationOf(style, scale, surroundings.idOf);
  const common = {
    id: element.id === '' ? undefined : surroundings.idOf(element.id),
    transform: transformOf(element, style),
    opacity: style.opacity === '1' ? undefined : style.opacity,
  };
  if (surroundings.window && attributes?.includes('d') && isOutside(element, surroundings.window))
    return '';
  if (isLettering(element)) {
    surroundings.onWords?.(wordsOfText(element));
    return drawText(element, style, wanted, around, common);
  }
  const content = drawInside(element, wanted, surroundings);
  const isGroup = name === 'g' || name === 'a';
  if (isGroup && content === '') return '';
  if (!isGroup && name !== 'defs' && !inDefinition && isUnseen(wanted)) return '';
  return tag(
    name === 'a' ? 'g' : name,
    {
      ...common,
      ...Object.fromEntries((attributes ?? []).map((key) => [key, lengthOf(element, key)])),
      ...(name === 'defs' ? {} : said(wanted, around)),
    },
    content,
  );
}

function isOutside(element: Element, window: DOMRect): boolean {
  if (element.closest('defs')) return false;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const away = 20;
  return (
    right < window.left - away ||
    left > window.right + away ||
    bottom < window.top - away ||
    top > window.bottom + away
  );
}

const isUnseen = (wanted: Presentation) =>
  (wanted['fill'] === 'none' || wanted['fill-opacity'] === '0') &&
  (wanted['stroke'] === 'none' || wanted['stroke-width'] === '0');

function drawText(
  element: SVGElement,
  style: CSSStyleDeclaration,
  given: Presentation,
  around: Presentation,
  common: Record<string, string | undefined>,
): string {
  const { rightToLeft, anchor } = turned(element.textContent ?? '', style);
  const wanted: Presentation = { ...given, 'text-anchor': anchor };
  const size = Number.parseFloat(style.fontSize);
  const attributes = {
    ...common,
    x: moved(element, 'x', 'dx', size),
    y: moved(element, 'y', 'dy', size),
    'text-decoration': style.textDecorationLine === 'underline' ? 'underline' : undefined,
  };
  const content = [...element.childNodes]
    .map((child) => {
      if (!isElement(child)) return escaped(child.textContent ?? '');
      if (child.localName !== 'tspan') return '';
      const own = presentationOf(getComputedStyle(child), 1, (id) => id);
      const stroke = wanted['stroke'] ?? 'none';
      const differs = said({ ...own, 'text-anchor': anchor, stroke }, wanted);
      const place = Object.fromEntries(
        ['x', 'y', 'dx', 'dy'].map((key) => [key, child.getAttribute(key) ?? undefined]),
      );
      return tag('tspan', { ...place, ...differs }, escaped(child.textContent ?? ''));
    })
    .join('');
  if (content.trim() === '') return '';
  const halo = style.paintOrder.startsWith('stroke');
  return drawnText(
    { attributes, wanted, around, halo },
    rightToLeft ? leftwards(content) : content,
  );
}

/** A place with its shift in it: shifts in em are not understood everywhere. */
function moved(element: Element, place: 'x' | 'y', shift: 'dx' | 'dy', size: number): string {
  const by = element.getAttribute(shift) ?? '0';
  const length = Number.parseFloat(by) * (by.endsWith('em') ? size : 1);
  return short(Number.parseFloat(element.getAttribute(place) ?? '0') + length, 3);
}

function lengthOf(element: SVGElement, key: string): string | undefined {
  const written = element.getAttribute(key) ?? undefined;
  if (written === undefined || !written.endsWith('%')) return written;
  const length: unknown = Reflect.get(element, key);
  return isLength(length) ? short(length.baseVal.value) : written;
}

function transformOf(element: SVGElement, style: CSSStyleDeclaration): string | undefined {
  const written = element.getAttribute('transform');
  if (written !== null) return written;
  return style.transform === 'none' || style.transform === '' ? undefined : style.transform;
}
