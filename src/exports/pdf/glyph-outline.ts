/** A point of an outline in a face's units, its y upwards; between two off the curve one on it is meant. */
interface Point {
  x: number;
  y: number;
  on: boolean;
}

/** How deep a glyph may be made of glyphs. */
const deepest = 4;

/**
 * The contours of a glyph, as operators of a PDF in the face's units.
 *
 * @param glyf the face's outlines, and where a glyph's begin and end in them (OpenType, `glyf` and `loca`)
 */
export function outlineOperators(
  glyf: DataView,
  rangeOf: (glyph: number) => readonly [from: number, to: number],
  glyph: number,
): string {
  return contoursOf(glyf, rangeOf, glyph, 0).map(contourOperators).join('\n');
}

function contoursOf(
  glyf: DataView,
  rangeOf: (glyph: number) => readonly [number, number],
  glyph: number,
  depth: number,
): Point[][] {
  const [from, to] = rangeOf(glyph);
  if (to <= from || depth > deepest) return [];
  const count = glyf.getInt16(from);
  if (count >= 0) return simpleContours(glyf, from + 10, count);
  const contours: Point[][] = [];
  let at = from + 10;
  for (let more = true; more;) {
    const flags = glyf.getUint16(at);
    const part = glyf.getUint16(at + 2);
    at += 4;
    const words = (flags & 1) !== 0;
    const dx = words ? glyf.getInt16(at) : glyf.getInt8(at);
    const dy = words ? glyf.getInt16(at + 2) : glyf.getInt8(at + 1);
    at += words ? 4 : 2;
    const scale = () => glyf.getInt16((at += 2) - 2) / 16384;
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & 8) a = d = scale();
    else if (flags & 0x40) [a, d] = [scale(), scale()];
    else if (flags & 0x80) [a, b, c, d] = [scale(), scale(), scale(), scale()];
    for (const contour of contoursOf(glyf, rangeOf, part, depth + 1))
      contours.push(
        contour.map(({ x, y, on }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, on })),
      );
    more = (flags & 0x20) !== 0;
  }
  return contours;
}

function simpleContours(glyf: DataView, start: number, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, at) => glyf.getUint16(start + 2 * at));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = start + 2 * count;
  at += 2 + glyf.getUint16(at);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = glyf.getUint8(at++);
    const times = flag & 8 ? glyf.getUint8(at++) : 0;
    for (let time = 0; time <= times; time += 1) flags.push(flag);
  }
  const along = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? glyf.getUint8(at++) : -glyf.getUint8(at++);
      else if (!(flag & same)) value += glyf.getInt16((at += 2) - 2);
      return value;
    });
  };
  const xs = along(2, 0x10);
  const ys = along(4, 0x20);
  return ends.map((end, contour) =>
    flags.slice((ends[contour - 1] ?? -1) + 1, end + 1).map((flag, place) => {
      const index = (ends[contour - 1] ?? -1) + 1 + place;
      return { x: xs[index] ?? 0, y: ys[index] ?? 0, on: (flag & 1) !== 0 };
    }),
  );
}

const between = (a: Point, b: Point): Point => ({
  x: (a.x + b.x) / 2,
  y: (a.y + b.y) / 2,
  on: true,
});
const written = (...values: number[]) =>
  values.map((one) => String(Number(one.toFixed(1)))).join(' ');

/** Its curves of the second degree as those of the third, which a PDF knows. */
function contourOperators(points: readonly Point[]): string {
  const whole = points.flatMap((point, at) => {
    const before = points.at(at - 1) ?? point;
    return !point.on && !before.on ? [between(before, point), point] : [point];
  });
  const first = whole.findIndex(({ on }) => on);
  const [start, ...rest] = [...whole.slice(first), ...whole.slice(0, first)];
  if (!start || first < 0) return '';
  const out = [`${written(start.x, start.y)} m`];
  let last = start;
  let bend: Point | null = null;
  for (const point of [...rest, start]) {
    if (!point.on) {
      bend = point;
      continue;
    }
    if (bend) {
      const third = (from: Point, to: Point) => [
        from.x + (2 / 3) * (to.x - from.x),
        from.y + (2 / 3) * (to.y - from.y),
      ];
      out.push(`${written(...third(last, bend), ...third(point, bend), point.x, point.y)} c`);
    } else out.push(`${written(point.x, point.y)} l`);
    bend = null;
    last = point;
  }
  return [...out, 'h'].join('\n');
}
