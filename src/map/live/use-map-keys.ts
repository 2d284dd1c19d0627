import type L from 'leaflet';
import { type KeyboardEvent, useState } from 'react';
import type { EconomyCode } from '../../domain/economy.ts';
import { toLatLng, toPlanar } from '../projection/crs.ts';
import { type Direction, nearestEconomy, neighbour } from '../geometry/neighbour.ts';
import type { WorldMapProps } from '../world-map-props.ts';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface MapKeys {
  /** Where the keyboard is. */
  cursor: EconomyCode | null;
  onKeyDown: (event: KeyboardEvent) => void;
  onBlur: () => void;
}

type KeyProps = Pick<WorldMapProps, 'geometry' | 'focus' | 'onHover' | 'onPick' | 'onEscape'>;

/**
 * The map's keyboard: arrows go to the nearest economy that way, Enter or Space picks it, Escape
 * leaves it, + and − zoom, 0 shows the whole world.
 */
export function useMapKeys(
  map: L.Map | null,
  { geometry, focus, onHover, onPick, onEscape }: KeyProps,
  onWholeWorld: () => void,
): MapKeys {
  const [cursor, setCursor] = useState<EconomyCode | null>(null);

  const leave = (): void => {
    if (cursor === null) return;
    setCursor(null);
    onHover?.(null, null);
  };
  const go = (direction: Direction): void => {
    if (!map) return;
    const from = geometry.anchors.get(cursor ?? focus ?? '');
    const next = from
      ? neighbour(geometry.anchors, from, direction)
      : nearestEconomy(geometry.anchors, toPlanar(map.getCenter()));
    const place = next ? geometry.anchors.get(next) : undefined;
    if (!next || !place) return;
    setCursor(next);
    map.panInside(toLatLng(place), { padding: [40, 40], animate: false });
    const { x, y } = map.latLngToContainerPoint(toLatLng(place));
    onHover?.({ kind: 'economy', economy: next }, { x, y });
  };

  const act = (key: string): boolean => {
    const direction = arrows[key];
    if (direction) go(direction);
    else if (key === '+' || key === '=') map?.zoomIn();
    else if (key === '-' || key === '−' || key === '_') map?.zoomOut();
    else if (key === '0') onWholeWorld();
    else if ((key === 'Enter' || key === ' ') && cursor)
      onPick?.({ kind: 'economy', economy: cursor });
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
