import { anyColour } from './colour.ts';
import { short, tag } from './xml.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
type Side = (typeof sides)[number];

/** Ground, if wanted, and borders of an element of the page as SVG. */
export function drawBox(style: CSSStyleDeclaration, box: Box, withGround = true): string {
  const ground = anyColour(style.backgroundColor);
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  const filled =
    !withGround || ground.opacity === 0
      ? ''
      : tag('rect', {
          ...placed(box),
          rx: radius > 0 ? radius : undefined,
          fill: ground.hex,
          'fill-opacity': ground.opacity < 1 ? short(ground.opacity, 3) : undefined,
        });
  return filled + drawBorders(style, box, radius);
}

function drawBorders(style: CSSStyleDeclaration, box: Box, radius: number): string {
  const lines = sides.map((side) => borderOf(style, side));
  const [first] = lines;
  if (first && lines.every((line) => JSON.stringify(line) === JSON.stringify(first))) {
    const inset = first.width / 2;
    return tag('rect', {
      x: short(box.x + inset),
      y: short(box.y + inset),
      width: short(box.width - first.width),
      height: short(box.height - first.width),
      rx: radius > 0 ? radius : undefined,
      fill: 'none',
      ...strokeOf(first),
    });
  }
  return lines.map((line, place) => (line ? drawSide(line, sides[place], box) : '')).join('');
}

interface Border {
  width: number;
  colour: string;
  style: string;
}

function borderOf(style: CSSStyleDeclaration, side: Side): Border | null {
  const width = Number.parseFloat(style[`border${side}Width`]);
  const drawn = style[`border${side}Style`];
  const colour = anyColour(style[`border${side}Color`]);
  if (!(width > 0) || drawn === 'none' || drawn === 'hidden' || colour.opacity === 0) return null;
  return { width, colour: colour.hex, style: drawn };
}

const strokeOf = ({ width, colour, style }: Border) => ({
  stroke: colour,
  'stroke-width': width,
  'stroke-dasharray':
    style === 'dashed' ? `${3 * width} ${2 * width}` : style === 'dotted' ? width : undefined,
});

function drawSide(line: Border, side: Side | undefined, { x, y, width, height }: Box): string {
  const half = line.width / 2;
  const [x1, y1, x2, y2] = {
    Top: [x, y + half, x + width, y + half],
    Bottom: [x, y + height - half, x + width, y + height - half],
    Left: [x + half, y, x + half, y + height],
    Right: [x + width - half, y, x + width - half, y + height],
  }[side ?? 'Top'] as [number, number, number, number];
  return tag('line', {
    x1: short(x1),
    y1: short(y1),
    x2: short(x2),
    y2: short(y2),
    ...strokeOf(line),
  });
}

const placed = ({ x, y, width, height }: Box) => ({
  x: short(x),
  y: short(y),
  width: short(width),
  height: short(height),
});
