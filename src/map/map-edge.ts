/**
 * The edge of the map in planar units (see `equal-earth.ts`), as far as a page needs it: d3-geo's
 * projection and its inverse weigh twice as much, for what the page never projects.
 */

/** Length of the equator in planar units. */
export const worldWidth = 1000;

const a1 = 1.340264;
const a2 = -0.081106;
const a3 = 0.000893;
const a4 = 0.003796;
const m = Math.sqrt(3) / 2;
const scale = (worldWidth * m * a1) / (2 * Math.PI);

const slope = (t2: number): number => {
  const t6 = t2 * t2 * t2;
  return a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2);
};

const height = (theta: number): number => {
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  return theta * (a1 + a2 * t2 + t6 * (a3 + a4 * t2));
};

/** Half of the map's height in planar units (y of the south pole). */
export const poleY = scale * height(Math.PI / 3);

/**
 * Half the width of the map at a height: the right edge is at `edgeX(y)`, the left one at
 * `-edgeX(y)`. Heights beyond a pole give the pole's.
 *
 * @param y in planar units.
 */
export function edgeX(y: number): number {
  const target = Math.min(Math.abs(y), poleY) / scale;
  let theta = target / a1;
  for (let step = 0; step < 6; step += 1) {
    theta -= (height(theta) - target) / slope(theta * theta);
  }
  theta = Math.min(theta, Math.PI / 3);
  return (scale * Math.PI * Math.cos(theta)) / (m * slope(theta * theta));
}
