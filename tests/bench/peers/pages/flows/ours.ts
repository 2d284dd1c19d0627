import type { WorldGeometry } from '../../../../../src/map/geometry/geometry.ts';
import type { DrawnFlow } from '../../../../../src/map/flows/drawn-flow.ts';
import { type FlowPainter, prepareFlows } from '../../../../../src/map/flows/flow-painter.ts';
import { widestFlow } from '../../../../../src/map/flows/flow-width.ts';
import { placeFlows } from '../../../../../src/map/flows/place-flows.ts';
import { ViewLayer } from '../../../../../src/map/projection/view-layer.ts';
import { dragged, zoomed } from './hand.ts';
import { planarMap, removeMap } from '../world.ts';
import type { Line, Program } from './program.ts';

const colours = {
  plain: '#c2410c',
  faint: '#d98b66',
  dim: '#d98b66',
  casing: '#ffffff',
  own: (colour: string) => colour,
};
const padding = 0.3;

/** The map's own: flows placed, prepared, and painted on a canvas that follows Leaflet's view. */
export function ours(lines: readonly Line[], { anchors }: WorldGeometry): Program {
  const map = planarMap();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  let painter: FlowPainter | null = null;
  return {
    draw() {
      const flows = lines.map(({ sender, receiver, usd }): DrawnFlow => {
        return { sender, receiver, value: usd, tone: 'plain' };
      });
      painter = prepareFlows(placeFlows(flows, new Map(anchors), null, widestFlow(1200)));
      new ViewLayer(canvas, 'atlas-flows', padding, (view) => {
        if (canvas.width !== view.width || canvas.height !== view.height)
          [canvas.width, canvas.height] = [view.width, view.height];
        painter?.paint(context, view, 1, colours);
      }).addTo(map);
    },
    zoom: (by) => zoomed(map, by),
    drag: (by) => dragged(map, by),
    remove: () => removeMap(map),
  };
}
