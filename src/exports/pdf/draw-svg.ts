import { initial, type Presentation } from '../picture/svg/presentation.ts';
import {
  ellipseOperators,
  pathOperators,
  pointsOperators,
  rectOperators,
} from './path-operators.ts';

/** An element of an SVG, as far as a PDF needs it. */
export interface DrawnElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly DrawnElement[];
}

/** What a page of a PDF is drawn with beside operators. */
export interface Palette {
  /** The name of a state of transparency, for fills and for strokes. */
  alpha: (fill: number, stroke: number) => string;
}

const written = (value: number): string => String(Number(value.toFixed(4)));

/**
 * The shapes of an SVG as operators of a PDF, in its own px, from the top left corner: the page has
 * turned its axes. Texts are left out; they are written by words.
 */
export function drawSvg(svg: DrawnElement, palette: Palette): string {
  const named = new Map<string, DrawnElement>();
  const collect = (element: DrawnElement) => {
    const { id } = element.attributes;
    if (id !== undefined) named.set(id, element);
    element.children.forEach(collect);
  };
  collect(svg);
  return drawElement(svg, initial, { palette, named, depth: 0, opacity: 1 });
}

interface Drawing {
  palette: Palette;
  named: ReadonlyMap<string, DrawnElement>;
  depth: number;
  /** Of what is around, from 0 to 1. */
  opacity: number;
}

const unseen = new Set([
  'defs',
  'pattern',
  'clipPath',
  'text',
  'title',
  'desc',
  'metadata',
  'style',
]);

function drawElement(element: DrawnElement, around: Presentation, drawing: Drawing): string {
  const { name, attributes, children } = element;
  if (unseen.has(name)) return '';
  const looks: Presentation = { ...around, ...ofInitial(attributes) };
  const inner = { ...drawing, opacity: drawing.opacity * Number(attributes['opacity'] ?? '1') };
  const shape = shapeOf(element);
  const inside =
    shape === null
      ? children
          .map((child) => drawElement(child, looks, inner))
          .filter((one) => one !== '')
          .join('\n')
      : paint(shape, looks, inner);
  if (inside.trim() === '') return '';
  const matrix = matrixOf(attributes['transform'] ?? '');
  const clip = clipOf(attributes['clip-path'], drawing);
  if (matrix === null && clip === '') return inside;
  return ['q', matrix === null ? '' : `${matrix.map(written).join(' ')} cm`, clip, inside, 'Q']
    .filter((part) => part !== '')
    .join('\n');
}

/** Of attributes those that are looks and go on to what is inside. */
function ofInitial(attributes: Readonly<Record<string, string>>): Presentation {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => key in initial));
}

/** The outline of an element; null where it has none of its own. */
function shapeOf({ name, attributes }: DrawnElement): string | null {
  const number = (key: string) => Number.parseFloat(attributes[key] ?? '0') || 0;
  switch (name) {
    case 'path':
      return pathOperators(attributes['d'] ?? '');
    case 'rect':
      return rectOperators(
        number('x'),
        number('y'),
        number('width'),
        number('height'),
        number('rx') || number('ry'),
      );
    case 'circle':
      return ellipseOperators(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipseOperators(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return `${written(number('x1'))} ${written(number('y1'))} m ${written(number('x2'))} ${written(number('y2'))} l`;
    case 'polyline':
    case 'polygon':
      return pointsOperators(attributes['points'] ?? '', name === 'polygon');
    default:
      return null;
  }
}

function paint(shape: string, looks: Presentation, drawing: Drawing): string {
  if (shape === '') return '';
  const { fill = 'none', stroke = 'none' } = looks;
  const width = Number.parseFloat(looks['stroke-width'] ?? '1');
  const filled = fill !== 'none';
  const stroked = stroke !== 'none' && width > 0;
  if (!filled && !stroked) return '';
  const pattern = filled ? referenced(fill, drawing.named) : undefined;
  const colour = colourOf(fill);
  const evenOdd = looks['fill-rule'] === 'evenodd';
  const alpha = drawing.palette.alpha(
    drawing.opacity * Number(looks['fill-opacity'] ?? '1'),
    drawing.opacity * Number(looks['stroke-opacity'] ?? '1'),
  );
  const begin = ['q', `/${alpha} gs`];
  const out: string[] = [...begin];
  if (pattern && drawing.depth === 0) {
    out.push('q', shape, evenOdd ? 'W* n' : 'W n', tiles(pattern, shape, drawing), 'Q');
    if (stroked) out.push(...strokeState(looks, stroke, width), shape, 'S');
  } else {
    if (filled && colour) out.push(`${colour} rg`);
    if (stroked) out.push(...strokeState(looks, stroke, width));
    const both = filled && colour !== null && stroked;
    const operator = both
      ? evenOdd
        ? 'B*'
        : 'B'
      : stroked
        ? 'S'
        : filled && colour !== null
          ? evenOdd
            ? 'f*'
            : 'f'
          : 'n';
    out.push(shape, operator);
  }
  return [...out, 'Q'].join('\n');
}

function strokeState(looks: Presentation, stroke: string, width: number): string[] {
  const colour = colourOf(stroke) ?? '0 0 0';
  const dashes = (looks['stroke-dasharray']?.match(/[\d.]+/g) ?? []).map(Number);
  const caps = { butt: 0, round: 1, square: 2 } as Readonly<Record<string, number>>;
  const joins = { miter: 0, round: 1, bevel: 2 } as Readonly<Record<string, number>>;
  return [
    `${colour} RG`,
    `${written(width)} w`,
    `${caps[looks['stroke-linecap'] ?? ''] ?? 0} J`,
    `${joins[looks['stroke-linejoin'] ?? ''] ?? 0} j`,
    `[${dashes.map(written).join(' ')}] 0 d`,
  ];
}

/** More tiles than this no hatch of ours has; what would have more is left plain. */
const mostTiles = 20_000;

/** A pattern over all of a shape, which clips it. */
function tiles(pattern: DrawnElement, shape: string, drawing: Drawing): string {
  const number = (key: string) => Number.parseFloat(pattern.attributes[key] ?? '0') || 0;
  const [width, height] = [number('width'), number('height')];
  const numbers = (shape.match(/-?[\d.]+/g) ?? []).map(Number);
  const matrix = matrixOf(pattern.attributes['patternTransform'] ?? '') ?? [1, 0, 0, 1, 0, 0];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const scale = Math.sqrt(Math.abs(a * d - b * c)) || 1;
  if (width <= 0 || height <= 0 || numbers.length < 2) return '';
  // Far enough in every direction, however the pattern is turned.
  const xs = numbers.filter((_, at) => at % 2 === 0);
  const ys = numbers.filter((_, at) => at % 2 === 1);
  const rect = shape.endsWith(' re');
  const [left, top] = rect ? [xs[0] ?? 0, ys[0] ?? 0] : [Math.min(...xs), Math.min(...ys)];
  const [right, bottom] = rect
    ? [left + (xs[1] ?? 0), top + (ys[1] ?? 0)]
    : [Math.max(...xs), Math.max(...ys)];
  const [middleX, middleY] = [(left + right) / 2 - e, (top + bottom) / 2 - f];
  const reach = Math.hypot(right - left, bottom - top) / 2 / scale;
  const det = a * d - b * c || 1;
  const [centreX, centreY] = [(d * middleX - c * middleY) / det, (a * middleY - b * middleX) / det];
  const [fromX, toX] = [
    Math.floor((centreX - reach) / width),
    Math.ceil((centreX + reach) / width),
  ];
  const [fromY, toY] = [
    Math.floor((centreY - reach) / height),
    Math.ceil((centreY + reach) / height),
  ];
  if ((toX - fromX) * (toY - fromY) > mostTiles) return '';
  const content = pattern.children
    .map((child) =>
      drawElement(
        child,
        { ...initial, ...ofInitial(pattern.attributes) },
        { ...drawing, depth: 1 },
      ),
    )
    .join('\n');
  const out = [`q ${matrix.map(written).join(' ')} cm`];
  for (let x = fromX; x < toX; x += 1)
    for (let y = fromY; y < toY; y += 1)
      out.push(`q 1 0 0 1 ${written(x * width)} ${written(y * height)} cm\n${content}\nQ`);
  return [...out, 'Q'].join('\n');
}

function clipOf(reference: string | undefined, { named }: Drawing): string {
  const clip = reference === undefined ? undefined : referenced(reference, named);
  if (clip?.name !== 'clipPath') return '';
  const shapes = clip.children.flatMap((child) => shapeOf(child) ?? []).filter((one) => one !== '');
  return shapes.length === 0 ? '' : `${shapes.join(' ')} W n`;
}

function referenced(text: string, named: ReadonlyMap<string, DrawnElement>) {
  const id = /^url\(["']?#([^"')]+)/.exec(text)?.[1];
  return id === undefined ? undefined : named.get(id);
}

/** A colour as three numbers from 0 to 1; null where it is none. */
export function colourOf(text: string): string | null {
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(text)?.slice(1);
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i
    .exec(text)
    ?.slice(1)
    .map((one) => one + one);
  const hex = (long ?? short)?.map((one) => Number.parseInt(one, 16));
  const plain = /^rgba?\((.*)\)$/
    .exec(text)?.[1]
    ?.match(/[\d.]+/g)
    ?.slice(0, 3)
    .map(Number);
  const parts = hex ?? plain;
  return parts === undefined ? null : parts.map((one) => written(one / 255)).join(' ');
}

/** All transformations of an attribute as one matrix; null where there are none. */
export function matrixOf(text: string): number[] | null {
  let [a, b, c, d, e, f] = [1, 0, 0, 1, 0, 0];
  let found = false;
  for (const [, name = '', list = ''] of text.matchAll(/([a-zA-Z]+)\(([^)]*)\)/g)) {
    const n = (list.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
    const [n0 = 0, n1 = 0, n2 = 0] = n;
    const angle = (n0 * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    let m: readonly number[] = [1, 0, 0, 1, 0, 0];
    if (name === 'matrix') m = n;
    else if (name === 'translate') m = [1, 0, 0, 1, n0, n1];
    else if (name === 'scale') m = [n0, 0, 0, n.length > 1 ? n1 : n0, 0, 0];
    else if (name === 'rotate')
      m = [cos, sin, -sin, cos, n1 - n1 * cos + n2 * sin, n2 - n1 * sin - n2 * cos];
    else continue;
    found = true;
    const [ma = 1, mb = 0, mc = 0, md = 1, me = 0, mf = 0] = m;
    [a, b, c, d, e, f] = [
      a * ma + c * mb,
      b * ma + d * mb,
      a * mc + c * md,
      b * mc + d * md,
      a * me + c * mf + e,
      b * me + d * mf + f,
    ];
  }
  return found ? [a, b, c, d, e, f] : null;
}
