import L from 'leaflet';
import { useCallback, useEffect, useRef, useState } from 'react';
import { shownBounds } from '../projection/crs.ts';

/** A zoom at which any map shows the whole world. */
export const farthest = -4;

/**
 * Keeps the whole world in view until the user zooms in, at any size of the map, and no further
 * out than that. The wheel zooms with Ctrl or ⌘ held, so that the page can be scrolled.
 *
 * @returns the map's width in CSS pixels and a way back to the whole world.
 */
export function useFitWorld(map: L.Map | null): { mapWidth: number; showWorld: () => void } {
  const [mapWidth, setMapWidth] = useState(1000);
  const whole = useRef(true);

  const showWorld = useCallback(() => {
    if (!map) return;
    whole.current = true;
    map.fitBounds(shownBounds);
  }, [map]);

  useEffect(() => {
    if (!map) return undefined;
    const container = map.getContainer();
    const fit = (): void => {
      map.invalidateSize({ pan: false });
      setMapWidth(map.getSize().x);
      // Leaflet looks for no zoom below the least, which was that of another size.
      map.setMinZoom(farthest);
      const least = map.getBoundsZoom(shownBounds);
      if (!Number.isFinite(least)) return;
      map.setMinZoom(least);
      map.setMaxBounds(L.latLngBounds(shownBounds).pad(0.02));
      if (whole.current) map.fitBounds(shownBounds, { animate: false });
    };
    const zoomed = (): void => {
      whole.current = map.getZoom() <= map.getMinZoom() + 0.01;
    };
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const at = map.mouseEventToContainerPoint(event);
      const pixels = event.deltaMode === 1 ? event.deltaY * 20 : event.deltaY;
      map.setZoomAround(at, map.getZoom() - Math.max(-1, Math.min(1, pixels / 120)), {
        animate: false,
      });
    };
    const observer = new ResizeObserver(fit);
    observer.observe(container);
    map.on('zoomend', zoomed);
    container.addEventListener('wheel', wheel, { passive: false });
    return () => {
      observer.disconnect();
      map.off('zoomend', zoomed);
      container.removeEventListener('wheel', wheel);
    };
  }, [map]);

  return { mapWidth, showWorld };
}
