import { escaped, tag } from '../../../../src/exports/picture/svg/xml.ts';
import type { SvgText } from './svg-texts.ts';

/** Pixels of a picture, a byte of ink each, 0 for none. */
export interface Pixels {
  width: number;
  height: number;
  ink: Uint8Array;
}

/** A program that draws SVG. */
export type Drawer = (svg: string) => Promise<Pixels>;

/** Where the ink of a text is, px of the picture. */
export interface TextBox {
  said: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  anchor: 'start' | 'middle' | 'end';
  /** How far it reaches to the left of its anchor, and to the right, in its own units. */
  before: number;
  after: number;
}

/** Room of a row, and what is left on the side of an anchor to which its text is not to reach, px. */
const [width, side] = [1000, 40];
/** How much ink a pixel needs to be seen, of 255. */
const seen = 64;
const above = 1.4;
const below = 0.7;

const anchorOf = ({ look }: SvgText) => (look['text-anchor'] ?? 'start') as TextBox['anchor'];
const places = { start: side, middle: width / 2, end: width - side };

/**
 * The boxes of texts as a program draws them. Each is drawn in a row of its own, so that what lies over
 * it in the picture hides nothing of it.
 *
 * @param family of their letters, whatever the picture asks for
 */
export async function textBoxes(
  texts: readonly SvgText[],
  draw: Drawer,
  family: string,
): Promise<TextBox[]> {
  let height = 0;
  const rows = texts.map(({ look }) => {
    const size = Number(look['font-size']);
    const top = height;
    height += Math.ceil(size * (above + below));
    return { top, baseline: top + size * above, bottom: height };
  });
  const drawn = texts.map((text, at) => {
    const place = { x: places[anchorOf(text)], y: rows[at]?.baseline };
    return tag('text', { ...text.look, ...place, 'font-family': family }, escaped(text.said));
  });
  const viewBox = `0 0 ${width} ${height}`;
  const sheet = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox };
  const pixels = await draw(tag('svg', sheet, drawn.join('')));
  return texts.flatMap((text, at) => {
    const row = rows[at]!;
    const ink = inkIn(pixels, row.top, row.bottom);
    return ink ? [boxOf(text, ink, row.baseline)] : [];
  });
}

function boxOf(text: SvgText, ink: NonNullable<ReturnType<typeof inkIn>>, y: number): TextBox {
  const { said, matrix } = text;
  const [a, b, c, d, e, f] = matrix;
  const anchor = anchorOf(text);
  const [left, right] = [ink.left - places[anchor], ink.right - places[anchor]];
  const corners = [left, right].flatMap((along) =>
    [ink.top - y, ink.bottom - y].map((down) => [
      a * along + c * down + e,
      b * along + d * down + f,
    ]),
  );
  const [xs, ys] = [corners.map(([px = 0]) => px), corners.map(([, px = 0]) => px)];
  return {
    said,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    anchor,
    before: -left,
    after: right,
  };
}

function inkIn({ width: wide, ink }: Pixels, from: number, to: number) {
  let [left, right, top, bottom] = [wide, -1, to, -1];
  for (let y = from; y < to; y++) {
    const line = ink.subarray(y * wide, (y + 1) * wide);
    const first = line.findIndex((one) => one >= seen);
    if (first < 0) continue;
    left = Math.min(left, first);
    right = Math.max(right, line.findLastIndex((one) => one >= seen) + 1);
    top = Math.min(top, y);
    bottom = y + 1;
  }
  return right < 0 ? null : { left, right, top, bottom };
}

/** What of two lines, one below the other, may reach between each other's letters, as a share of their height. */
const between = 0.2;

/** Texts that lie over each other, in words. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => {
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
      return wide > 1 && high > Math.max(1, between * lower)
        ? [`${one.said} | ${other.said} (${wide.toFixed(0)} × ${high.toFixed(0)} px)`]
        : [];
    }),
  );
}

/** Texts that do not stand on the side of their place that they are anchored to, in words. */
export function astray(boxes: readonly TextBox[]): string[] {
  return boxes
    .filter(({ anchor, before, after }) =>
      anchor === 'middle'
        ? Math.abs(after - before) > 0.2 * (before + after) + 3
        : (anchor === 'end' ? after : before) > 3,
    )
    .map(({ said, anchor }) => `${said} (${anchor})`);
}

/** Texts that reach out of their picture, in words. */
export function outside(
  boxes: readonly TextBox[],
  { width: wide, height }: { width: number; height: number },
): string[] {
  return boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -1 || top < -1 || right > wide + 1 || bottom > height + 1,
    )
    .map(({ said, left, right }) => `${said} (${left.toFixed(0)} to ${right.toFixed(0)})`);
}

/** Texts that two programs draw of another width or in another place, in words. */
export function apart(first: readonly TextBox[], second: readonly TextBox[]): string[] {
  return first.flatMap((one, at) => {
    const other = second[at];
    if (!other) return [];
    const most = 3 + 0.03 * (one.right - one.left + one.bottom - one.top);
    const sides = ['left', 'right', 'top', 'bottom'] as const;
    const far = sides.find((name) => Math.abs(one[name] - other[name]) > most);
    return far ? [`${one.said}: ${far} ${one[far].toFixed(0)} or ${other[far].toFixed(0)}`] : [];
  });
}
