import type L from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { useMapEvents } from 'react-leaflet';
import { toPlanar } from '../projection/crs.ts';
import { type MapTarget, sameTarget } from '../flows/drawn-flow.ts';
import { findTarget } from '../flows/find-target.ts';
import { type FlowIndex, indexFlows } from '../flows/flow-index.ts';
import type { SmallEconomy } from '../geometry/geometry.ts';
import type { PlacedFlow } from '../flows/place-flows.ts';
import type { WorldMapProps } from '../world-map-props.ts';

interface MapPointerProps extends Pick<WorldMapProps, 'onHover' | 'onPick'> {
  points: readonly SmallEconomy[];
  placed: readonly PlacedFlow[];
}

/** Flows that stay this long are indexed before the pointer asks. */
const restMs = 400;

/** Turns what a pointer does on the map into targets. At most one look-up a frame. */
export function MapPointer({ points, placed, onHover, onPick }: MapPointerProps) {
  const index = useMemo(() => lazily(() => indexFlows(placed)), [placed]);
  const last = useRef<MapTarget | null>(null);
  const frame = useRef(0);

  const find = (event: L.LeafletMouseEvent): MapTarget | null => {
    const pixel = 1 / event.target.getZoomScale(event.target.getZoom(), 0);
    const place = toPlanar(event.latlng);
    return findTarget({ place, pixel, over: economyUnder(event) }, points, index);
  };
  const hover = (target: MapTarget | null, event: L.LeafletMouseEvent | null): void => {
    if (sameTarget(target, last.current)) return;
    last.current = target;
    const container = map.getContainer();
    container.classList.toggle('map-on-target', target !== null);
    onHover?.(target, event ? { x: event.containerPoint.x, y: event.containerPoint.y } : null);
  };
  const map = useMapEvents({
    mousemove(event) {
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => hover(find(event), event));
    },
    mouseout() {
      cancelAnimationFrame(frame.current);
      hover(null, null);
    },
    click(event) {
      const target = find(event);
      if (target) onPick?.(target);
    },
  });
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  useEffect(() => {
    const ready = setTimeout(() => index.nearest([0, 0], 1, 0), restMs);
    return () => clearTimeout(ready);
  }, [index]);
  return null;
}

function economyUnder({ originalEvent }: L.LeafletMouseEvent): string | null {
  const { target } = originalEvent;
  if (!(target instanceof Element)) return null;
  return target.closest('[data-economy]')?.getAttribute('data-economy') ?? null;
}

/** An index that is made when it is first asked. */
function lazily(make: () => FlowIndex): FlowIndex {
  let made: FlowIndex | null = null;
  return { nearest: (...where) => (made ??= make()).nearest(...where) };
}
