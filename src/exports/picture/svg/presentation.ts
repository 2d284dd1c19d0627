import { anyColour } from './colour.ts';
import { short } from './xml.ts';

/** Presentation attributes by name, as they hold for an element. */
export type Presentation = Readonly<Record<string, string>>;

/** Arial and its like are as wide as the atlas' face, so that texts keep their room without it. */
export const fontStack =
  "'IBM Plex Sans', 'IBM Plex Sans Arabic', Arial, 'Liberation Sans', 'Noto Sans Arabic', sans-serif";

/** What an SVG has where nothing is said. */
export const initial: Presentation = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'shape-rendering': 'auto',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'font-variant-numeric': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
};

/** What holds for an SVG element, its colours plain, its lengths in user units. */
export function presentationOf(
  style: CSSStyleDeclaration,
  scale: number,
  reference: (id: string) => string,
): Presentation {
  // A stroke that does not scale is given the width that looks the same.
  const still = style.vectorEffect === 'non-scaling-stroke' ? scale : 1;
  const lengths = (value: string) =>
    (value.match(/-?[\d.]+/g) ?? []).map((number) => short(Number(number) / still, 3)).join(' ');
  return {
    ...paint('fill', style.fill, style.fillOpacity, reference),
    'fill-rule': style.fillRule,
    ...paint('stroke', style.stroke, style.strokeOpacity, reference),
    'stroke-width': lengths(style.strokeWidth),
    'stroke-dasharray': style.strokeDasharray === 'none' ? 'none' : lengths(style.strokeDasharray),
    'stroke-linecap': style.strokeLinecap,
    'stroke-linejoin': style.strokeLinejoin,
    'shape-rendering': style.shapeRendering.toLowerCase() === 'crispedges' ? 'crispEdges' : 'auto',
    ...fontOf(style),
    'text-anchor': style.textAnchor,
  };
}

/** What holds for a text of the page. */
export function textPresentation(style: CSSStyleDeclaration): Presentation {
  return {
    ...initial,
    ...paint('fill', style.color, '1', (id) => id),
    ...fontOf(style),
  };
}

function fontOf(style: CSSStyleDeclaration): Presentation {
  return {
    'font-family': familiesOf(style),
    'font-size': short(Number.parseFloat(style.fontSize), 3),
    'font-weight': style.fontWeight,
    'font-style': style.fontStyle,
    'font-variant-numeric': style.fontVariantNumeric || 'normal',
    'letter-spacing':
      style.letterSpacing === 'normal' ? 'normal' : short(Number.parseFloat(style.letterSpacing)),
  };
}

/** The letters of the picture: those it was given by name, then the atlas's. */
function familiesOf(style: CSSStyleDeclaration): string {
  const own = style.getPropertyValue('--own-font').trim();
  return own === '' ? fontStack : `${own}, ${fontStack}`;
}

function paint(
  name: 'fill' | 'stroke',
  value: string,
  opacity: string,
  reference: (id: string) => string,
): Presentation {
  if (value === 'none' || value === '') return { [name]: 'none', [`${name}-opacity`]: '1' };
  const id = /^url\(["']?#([^"')]+)/.exec(value)?.[1];
  if (id !== undefined)
    return { [name]: `url(#${reference(id)})`, [`${name}-opacity`]: short(Number(opacity), 3) };
  const plain = anyColour(value);
  return {
    [name]: plain.opacity === 0 ? 'none' : plain.hex,
    [`${name}-opacity`]: short(plain.opacity * Number(opacity), 3),
  };
}

/** What must be said of an element so that `wanted` holds where `around` does. */
export function said(wanted: Presentation, around: Presentation): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (value === around[name]) continue;
    // The only one of them that has no attribute of its own.
    if (name === 'font-variant-numeric') attributes['style'] = `${name}:${value}`;
    else attributes[name] = value;
  }
  return attributes;
}
