import type L from 'leaflet';
import { type KeyboardEvent, useState } from 'react';
import { toLatLng, toPlanar } from '../projection/crs.ts';
import type { MapTarget } from '../flows/drawn-flow.ts';
import { flowAfter, flowsOf, flowToward, otherEnd } from '../flows/flows-of.ts';
import { type Direction, nearestEconomy, neighbour } from '../geometry/neighbour.ts';
import type { WorldMapProps } from '../world-map-props.ts';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** Keys that go through the flows of an economy, largest first. */
const pages: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

interface MapKeys {
  /** Where the keyboard is. */
  cursor: MapTarget | null;
  onKeyDown: (event: KeyboardEvent) => void;
  onBlur: () => void;
}

type KeyProps = Pick<
  WorldMapProps,
  'geometry' | 'flows' | 'focus' | 'onHover' | 'onPick' | 'onEscape'
>;

/**
 * The map's keyboard: arrows go to the nearest economy that way; where one is in focus, along its
 * flows to the nearest other end. Page down and up go through the flows of the economy in focus, or
 * where the keyboard is, by size. Enter or Space picks, Escape leaves, + and − zoom, 0 shows the
 * whole world.
 */
export function useMapKeys(
  map: L.Map | null,
  { geometry, flows, focus = null, onHover, onPick, onEscape }: KeyProps,
  onWholeWorld: () => void,
): MapKeys {
  const [cursor, setCursor] = useState<MapTarget | null>(null);
  const { anchors } = geometry;
  const at = cursor?.kind === 'economy' ? cursor.economy : null;

  const leave = (): void => {
    if (cursor === null) return;
    setCursor(null);
    onHover?.(null, null);
  };
  const show = (target: MapTarget, economy: string): void => {
    const place = anchors.get(economy);
    if (!map || !place) return;
    setCursor(target);
    map.panInside(toLatLng(place), { padding: [40, 40], animate: false });
    const { x, y } = map.latLngToContainerPoint(toLatLng(place));
    onHover?.(target, { x, y, byKeys: true });
  };
  const showFlow = (of: string, next: MapTarget | null): void => {
    if (next?.kind === 'flow') show(next, otherEnd(next, of));
  };
  const go = (direction: Direction): void => {
    if (!map) return;
    const own = focus === null ? [] : flowsOf(flows, focus);
    if (focus !== null && own.length > 0)
      return showFlow(focus, flowToward(own, anchors, focus, cursor, direction));
    const from = anchors.get(at ?? focus ?? '');
    const next = from
      ? neighbour(anchors, from, direction)
      : nearestEconomy(anchors, toPlanar(map.getCenter()));
    if (next) show({ kind: 'economy', economy: next }, next);
  };
  const turn = (by: 1 | -1): void => {
    const of = focus ?? at ?? (cursor?.kind === 'flow' ? cursor.sender : null);
    if (of !== null) showFlow(of, flowAfter(flowsOf(flows, of), cursor, by));
  };

  const act = (key: string): boolean => {
    const direction = arrows[key];
    const page = pages[key];
    if (direction) go(direction);
    else if (page) turn(page);
    else if (key === '+' || key === '=') map?.zoomIn();
    else if (key === '-' || key === '−' || key === '_') map?.zoomOut();
    else if (key === '0') onWholeWorld();
    else if ((key === 'Enter' || key === ' ') && cursor) onPick?.(cursor);
    else return false;
    return true;
  };

  return {
    cursor,
    onBlur: leave,
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') {
        leave();
        onEscape?.();
      } else if (act(event.key)) event.preventDefault();
    },
  };
}
