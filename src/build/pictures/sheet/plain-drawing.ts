import type { ChildNode, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { short, tag } from '../../../exports/picture/svg/xml.ts';
import { pixels, plainValue } from '../style/colours.ts';
import type { ElementStyle, Stylist } from '../style/computed-style.ts';
import type { Lettering } from './letters.ts';

/** Looks that SVG has attributes for; the rules of a style sheet come before those of the element. */
const looks = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'shape-rendering',
  'text-anchor',
  'text-decoration',
  'paint-order',
] as const;

/** What is said of an element for pages and for those who don't see it, and of its place in a text. */
const ofPages =
  /^(class|style|role|tabindex|direction|href|dx|dy|target|rel|focusable|(data|aria)-.*)$/;

/** What a drawing is put into plain form with. */
interface Walk {
  stylist: Stylist;
  colours: 'light' | 'dark';
  lettering: Lettering;
}

/** The same within a drawing, with the size of letters in it. */
type InnerWalk = Walk & { size: number };

/**
 * A drawing of a figure as SVG that stands alone: looks as attributes, texts at their places without
 * shifts, nothing of the page around it.
 *
 * @param svg its element
 * @param at where it stands, px
 */
export function plainDrawing(
  svg: Element,
  around: ElementStyle,
  at: { x: number; y: number; width: number; height: number },
  walk: Walk,
): string {
  const style = walk.stylist.of(svg, around);
  const box = (svg.attribs['viewBox'] ?? `0 0 ${at.width} ${at.height}`).split(/[ ,]+/).map(Number);
  const scale = at.width / (box[2] ?? at.width);
  const inner = { ...walk, size: style.size };
  const inside = svg.children.map((child) => drawn(child, style, scale, inner)).join('');
  return tag(
    'svg',
    {
      x: short(at.x),
      y: short(at.y),
      width: short(at.width),
      height: short(at.height),
      viewBox: box.map((value) => short(value)).join(' '),
      overflow: style.own['overflow'] === 'visible' ? 'visible' : undefined,
      ...looksOf(svg, style, scale, walk),
      'font-size': short(style.size),
    },
    inside,
  );
}

function drawn(node: ChildNode, parent: ElementStyle, scale: number, walk: InnerWalk): string {
  if (!isTag(node) || node.name === 'title' || node.name === 'desc') return '';
  const style = walk.stylist.of(node, parent);
  if (style.own['display'] === 'none' || style.own['visibility'] === 'hidden') return '';
  if (node.name === 'text') return drawnText(node, style, scale, walk);
  const inner = scale * scaleOf(node.attribs['transform']);
  const inside = node.children.map((child) => drawn(child, style, inner, walk)).join('');
  const name = node.name === 'a' ? 'g' : node.name;
  if (name === 'g' && inside === '') return '';
  const attributes = { ...placeOf(node), ...looksOf(node, style, inner, walk) };
  if (isUnseen(name, attributes)) return '';
  return tag(name, attributes, inside);
}

/** What only answers to a pointer. */
function isUnseen(name: string, { fill, stroke }: Record<string, string | undefined>): boolean {
  const none = (paint: string | undefined) => paint === 'none' || paint === 'transparent';
  return name !== 'g' && none(fill) && (stroke === undefined || none(stroke));
}

function drawnText(node: Element, style: ElementStyle, scale: number, walk: InnerWalk): string {
  const weight = style.own['font-weight'] ?? node.attribs['font-weight'] ?? style.weight;
  const place = (axis: 'x' | 'y', shift: 'dx' | 'dy') =>
    short(Number(node.attribs[axis] ?? 0) + (pixels(node.attribs[shift] ?? '0', style.size) ?? 0));
  const text = textOf(node);
  if (text.trim() === '') return '';
  const { transform } = node.attribs;
  const attributes = {
    x: place('x', 'dx'),
    y: place('y', 'dy'),
    transform,
    ...walk.lettering.face(weight),
    'font-size': style.size === walk.size ? undefined : short(style.size, 3),
    ...looksOf(node, style, scale, walk),
  };
  const {
    'paint-order': order,
    stroke,
    'stroke-width': width,
    ...letters
  } = attributes as Record<string, string | undefined>;
  const written = walk.lettering.written(text, weight);
  if (order === undefined || stroke === undefined)
    return tag('text', { ...letters, stroke: undefined }, written);
  // Its halo is a text of its own beneath: not all programs know the order of painting.
  const halo = { ...letters, fill: 'none', stroke, 'stroke-width': width, 'aria-hidden': 'true' };
  return (
    tag('text', halo, written) + tag('text', { ...letters, 'stroke-linejoin': undefined }, written)
  );
}

/** The words of a text, those of its parts too. */
export function textOf(node: Element): string {
  return node.children
    .map((child) =>
      isText(child) ? child.data : isTag(child) && child.name !== 'title' ? textOf(child) : '',
    )
    .join('');
}

function placeOf({ attribs }: Element): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attribs).filter(
      ([name]) =>
        !ofPages.test(name) && !(looks as readonly string[]).includes(name) && name !== 'font-size',
    ),
  );
}

function looksOf(
  { attribs }: Element,
  { own, tokens }: ElementStyle,
  scale: number,
  { colours }: Walk,
): Record<string, string> {
  const still = own['vector-effect'] === 'non-scaling-stroke' ? scale : 1;
  return Object.fromEntries(
    looks.flatMap((name) => {
      const value = own[name] ?? attribs[name];
      if (value === undefined) return [];
      const plain = plainValue(value, tokens, colours);
      return [
        [
          name,
          name.startsWith('stroke-w') || name.endsWith('dasharray') ? scaled(plain, still) : plain,
        ],
      ];
    }),
  );
}

/** Lengths of a line that looks the same at every size. */
function scaled(lengths: string, by: number): string {
  if (lengths === 'none') return lengths;
  return (lengths.match(/-?[\d.]+/g) ?? [])
    .map((length) => short(Number(length) / by, 3))
    .join(' ');
}

/** How much larger a transformation makes what is in it. */
function scaleOf(transform: string | undefined): number {
  const [x, y = x] = /scale\(\s*([^)]*)\)/
    .exec(transform ?? '')?.[1]
    ?.split(/[ ,]+/)
    .map(Number) ?? [1];
  return Math.sqrt(Math.abs((x ?? 1) * (y ?? 1)));
}
