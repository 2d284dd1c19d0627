import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { watchColours } from './flow-colours.ts';
import { type FlowColours, type FlowPainter, prepareFlows } from './flow-painter.ts';
import type { PlacedFlow } from './place-flows.ts';
import { ViewLayer } from '../projection/view-layer.ts';
import type { View } from '../projection/view.ts';

/** How far the canvas reaches beyond the view: what a drag brings in is there already. */
const padding = 0.3;
const sharpest = 2;

/**
 * Draws flows on one canvas over the Leaflet map around it. A drag only moves the canvas; it is
 * drawn again when the map rests, the flows change or the colours do.
 */
export function useFlowCanvas(placed: readonly PlacedFlow[]): void {
  const map = useMap();
  const draw = useRef<((painter: FlowPainter) => void) | null>(null);
  useEffect(() => {
    const canvas = document.createElement('canvas');
    canvas.className = 'map-flows';
    canvas.setAttribute('aria-hidden', 'true');
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    let painter: FlowPainter | null = null;
    let colours: FlowColours | null = null;
    let view: View | null = null;
    const redraw = (): void => {
      if (!painter || !colours || !view) return;
      const ratio = Math.min(window.devicePixelRatio || 1, sharpest);
      resize(canvas, view, ratio);
      painter.paint(context, view, ratio, colours);
    };
    const layer = new ViewLayer(canvas, 'atlas-flows', padding, (rested) => {
      view = rested;
      redraw();
    });
    layer.addTo(map);
    const unwatch = watchColours(canvas, (resolved) => {
      colours = resolved;
      redraw();
    });
    draw.current = (next) => {
      painter = next;
      redraw();
    };
    return () => {
      unwatch();
      layer.remove();
      draw.current = null;
    };
  }, [map]);

  useEffect(() => draw.current?.(prepareFlows(placed)), [placed]);
}

function resize(canvas: HTMLCanvasElement, { width, height }: View, ratio: number): void {
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width === w && canvas.height === h) return;
  canvas.width = w;
  canvas.height = h;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}
