import { encodeArcs } from './encoded-arcs.ts';
import { decodeWorld, type WorldGeometry } from './geometry.ts';

/**
 * A small world for tests: two square countries side by side, a part of the first, and a small
 * island between.
 */
export function testWorld(): WorldGeometry {
  return decodeWorld({
    transform: { scale: [1, 1], translate: [-500, -250] },
    arcs: encodeArcs([
      [[500, 200], [0, 50]],
      [[500, 250], [-100, 0], [0, -50], [100, 0]],
      [[500, 200], [100, 0], [0, 50], [-100, 0]],
      [[380, 200], [-20, 0], [0, 20], [20, 0], [0, -20]],
    ]),
    objects: {
      economies: {
        geometries: [
          { id: 'AAA', arcs: [[[0, 1]]] },
          { id: 'BBB', arcs: [[[2, -1]]] },
          { id: 'AAA', properties: { part: 'Northern A' }, arcs: [[[3]]] },
        ],
      },
      background: { geometries: [] },
      borders: { arcs: [[0]] },
      contested: { arcs: [] },
    },
    anchors: { AAA: [-50, -25], BBB: [50, -25], CCC: [200, 150] },
    points: { CCC: 0 },
  });
} // prettier-ignore
