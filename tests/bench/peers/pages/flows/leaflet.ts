import L from 'leaflet';
import { pointOnPiece } from '../../../../../src/map/flows/flow-path.ts';
import { widestFlow } from '../../../../../src/map/flows/flow-width.ts';
import { placeFlows } from '../../../../../src/map/flows/place-flows.ts';
import type { WorldGeometry } from '../../../../../src/map/geometry/geometry.ts';
import { planarMap, removeMap } from '../world.ts';
import { dragged, zoomed } from './hand.ts';
import type { Line, Program } from './program.ts';

/** Points of a curve, which Leaflet's lines don't know. */
const points = 12;

/** The same curves, as wide, as Leaflet's polylines. */
export function leaflet(
  renderer: () => L.Renderer,
  lines: readonly Line[],
  { anchors }: WorldGeometry,
): Program {
  const map = planarMap({ renderer: renderer() });
  const flows = lines.map(({ sender, receiver, usd }) => {
    return { sender, receiver, value: usd, tone: 'plain' } as const;
  });
  const curves = placeFlows(flows, anchors, null, widestFlow(1200)).map(({ pieces, width }) => ({
    width,
    places: pieces.map((piece) =>
      Array.from({ length: points }, (_, at): L.LatLngTuple => {
        const [x, y] = pointOnPiece(piece, at / (points - 1));
        return [y, x];
      }),
    ),
  }));
  return {
    draw() {
      for (const { places, width } of curves)
        L.polyline(places, { color: '#c2410c', weight: width, opacity: 0.75 }).addTo(map);
    },
    zoom: (by) => zoomed(map, by),
    drag: (by) => dragged(map, by),
    remove: () => removeMap(map),
  };
}
