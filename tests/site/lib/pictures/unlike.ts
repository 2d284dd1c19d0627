import type { Drawn } from './drawing-programs.ts';

/** Edge of the squares that are compared, px: programs smooth letters and edges each in its way. */
const square = 8;
/** How far the mean of a colour in a square may lie apart, of 255. */
const most = 32;

/** The share of squares in which two pictures of a size are told apart; 1 for other sizes. */
export function unlike(first: Drawn, second: Drawn): number {
  if (first.width !== second.width || first.height !== second.height) return 1;
  const [one, other] = [means(first), means(second)];
  let different = 0;
  for (let at = 0; at < one.length; at += 3)
    if ([0, 1, 2].some((part) => Math.abs(one[at + part]! - other[at + part]!) > most))
      different += 1;
  return different / (one.length / 3);
}

function means({ width, height, colours }: Drawn): Float32Array {
  const wide = Math.ceil(width / square);
  const sums = new Float32Array(wide * Math.ceil(height / square) * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const to = (Math.floor(y / square) * wide + Math.floor(x / square)) * 3;
      const from = (y * width + x) * 4;
      for (let part = 0; part < 3; part++)
        sums[to + part] = (sums[to + part] ?? 0) + (colours[from + part] ?? 0) / square ** 2;
    }
  return sums;
}
