import type { EconomyCode } from '../../domain/economy.ts';
import { pointOnPiece } from './flow-path.ts';
import { taperedWidth } from './flow-width.ts';
import type { PlacedFlow } from './place-flows.ts';

/** Where on its way a flow has its head: past the middle, where the lines of one economy lie apart. */
const way = 0.6;
/** Length of the least head, CSS pixels. */
const least = 7;
/** How near two may be, CSS pixels: of a bundle of lines the widest has one. */
const apart = 12;

/**
 * Arrowheads of the flows that begin or end in an economy and can be pointed at, as one SVG path: on
 * a thin line nobody sees the taper.
 *
 * @param pixel planar units in a CSS pixel
 */
export function flowHeads(
  placed: readonly PlacedFlow[],
  focus: EconomyCode,
  pixel: number,
): string {
  return headsOf(
    placed.filter(
      ({ flow: { sender, receiver, tone } }) =>
        tone === 'plain' && (sender === focus || receiver === focus),
    ),
    pixel,
  );
}

/** The same of all flows given. */
export function headsOf(placed: readonly PlacedFlow[], pixel: number): string {
  const heads: (readonly [x: number, y: number])[] = [];
  return placed
    .toSorted((one, other) => other.width - one.width)
    .map(({ pieces, width }) => {
      const piece = pieces.find(({ to }) => to >= way) ?? pieces[0]!;
      const at = (way - piece.from) / (piece.to - piece.from);
      const [x, y] = pointOnPiece(piece, at);
      if (heads.some(([a, b]) => Math.hypot(a - x, b - y) < apart * pixel)) return '';
      heads.push([x, y]);
      const [nextX, nextY] = pointOnPiece(piece, at + 0.01);
      const step =
        (Math.max(least, taperedWidth(width, way) + 4) * pixel) / Math.hypot(nextX - x, nextY - y);
      const [dx, dy] = [(nextX - x) * step, (nextY - y) * step];
      const point = (a: number, b: number) => `${(x + a).toFixed(2)} ${(y + b).toFixed(2)}`;
      return `M${point(dx, dy)}L${point(-dy / 2, dx / 2)}L${point(dy / 2, -dx / 2)}Z`;
    })
    .join('');
}
