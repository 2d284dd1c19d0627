import L from 'leaflet';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlanarPoint } from '../geometry/geometry.ts';
import { shownBounds, toLatLng } from '../projection/crs.ts';
import { nearer, wholeWorld } from '../projection/shown-world.ts';

/** A zoom at which any map shows the whole world. */
export const farthest = -4;

/**
 * Opens with the whole world, in a tall map a little nearer unless what is picked would be out of
 * sight; keeps what it opened with, or the whole world where the user asked for that, at any size of
 * the map until the user zooms. The wheel zooms with Ctrl or ⌘ held, so that the page can be
 * scrolled.
 *
 * @param picked where what is picked lies; undefined if nothing is
 * @returns the map's width in CSS pixels and a way back to the whole world.
 */
export function useFitWorld(
  map: L.Map | null,
  picked: PlanarPoint | undefined,
): { mapWidth: number; showWorld: () => void } {
  const [mapWidth, setMapWidth] = useState(1000);
  const kept = useRef<'opening' | 'whole' | null>('opening');
  const inSight = useRef(picked);
  /** While the map is being fitted, its zoom is not the user's. */
  const fitting = useRef(false);
  /** Leaflet takes no other view while it zooms. */
  const zooming = useRef(false);

  const showWorld = useCallback(() => {
    if (!map) return;
    const show = () => {
      kept.current = 'whole';
      map.fitBounds(shownBounds);
    };
    if (zooming.current) map.once('zoomend', show);
    else show();
  }, [map]);

  useEffect(() => {
    const changed = inSight.current !== picked;
    inSight.current = picked;
    // The first fit is the observer's, once the map has a size.
    if (!map || !changed || kept.current !== 'opening') return;
    fitting.current = true;
    open(map, picked);
    fitting.current = false;
  }, [map, picked]);

  useEffect(() => {
    if (!map) return undefined;
    const container = map.getContainer();
    const fit = (): void => {
      fitting.current = true;
      fitNow();
      fitting.current = false;
    };
    const fitNow = (): void => {
      map.invalidateSize({ pan: false });
      setMapWidth(map.getSize().x);
      // Leaflet looks for no zoom below the least, which was that of another size.
      map.setMinZoom(farthest);
      const least = map.getBoundsZoom(shownBounds);
      if (!Number.isFinite(least)) return;
      map.setMaxBounds(L.latLngBounds(shownBounds).pad(0.02));
      if (kept.current === 'whole') map.fitBounds(shownBounds, { animate: false });
      if (kept.current === 'opening') open(map, inSight.current);
      // Last: it goes there by an animation, during which nothing else is fitted.
      map.setMinZoom(least);
    };
    const starts = (): void => {
      zooming.current = true;
    };
    const zoomed = (): void => {
      zooming.current = false;
      if (fitting.current) return;
      kept.current = map.getZoom() <= map.getMinZoom() + 0.01 ? 'whole' : null;
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
    map.on('zoomanim', starts);
    map.on('zoomend', zoomed);
    container.addEventListener('wheel', wheel, { passive: false });
    return () => {
      observer.disconnect();
      map.off('zoomanim', starts);
      map.off('zoomend', zoomed);
      container.removeEventListener('wheel', wheel);
    };
  }, [map]);

  return { mapWidth, showWorld };
}

/** The whole world, or a little less of it where the map is tall and what is picked stays in sight. */
function open(map: L.Map, picked: PlanarPoint | undefined): void {
  const whole = map.getBoundsZoom(shownBounds);
  if (!Number.isFinite(whole)) return;
  // A unit is one pixel at zoom 0.
  const byHeight = Math.log2(map.getSize().y / wholeWorld.height);
  const near = Math.max(whole, Math.min(whole + Math.log2(nearer), byHeight));
  map.setView(L.latLngBounds(shownBounds).getCenter(), near, { animate: false });
  if (picked && !map.getBounds().contains(toLatLng(picked)))
    map.fitBounds(shownBounds, { animate: false });
}
