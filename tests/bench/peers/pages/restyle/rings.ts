import type { WorldGeometry } from '../../../../../src/map/geometry/geometry.ts';

/** The rings of a shape's path, as Leaflet has them: y before x, in planar units. */
export function rings(
  path: string,
  { scale, translate }: WorldGeometry['grid'],
): [number, number][][] {
  return path
    .split('M')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const numbers = [...ring.matchAll(/-?\d+/g)].map(Number);
      const places: [number, number][] = [];
      let [x, y] = [0, 0];
      for (let at = 0; at < numbers.length; at += 2) {
        x += numbers[at] ?? 0;
        y += numbers[at + 1] ?? 0;
        places.push([y * scale[1] + translate[1], x * scale[0] + translate[0]]);
      }
      return places;
    });
}
