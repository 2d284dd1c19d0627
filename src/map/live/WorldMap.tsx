import type L from 'leaflet';
import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { MapContainer, useMap } from 'react-leaflet';
import 'leaflet/dist/leaflet.css';
import type { MapTarget } from '../flows/drawn-flow.ts';
import { planarCrs, shownBounds } from '../projection/crs.ts';
import { widestFlow } from '../flows/flow-width.ts';
import { MapControls } from './MapControls.tsx';
import { MapMarks } from '../MapMarks.tsx';
import { MapPointer } from './MapPointer.tsx';
import { MapShapes } from '../MapShapes.tsx';
import { type PlacedFlow, placeFlows } from '../flows/place-flows.ts';
import { farthest, useFitWorld } from './use-fit-world.ts';
import { useFlowCanvas } from '../flows/use-flow-canvas.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useSvgLayer } from './use-svg-layer.ts';
import type { WorldMapProps } from '../world-map-props.ts';
import '../map.css';
import './world-map.css';

const closest = 5.5;
const shapePadding = 0.4;
const noLabels: NonNullable<WorldMapProps['labels']> = [];

/**
 * The world map that answers: countries and flows on Leaflet, without tiles, in planar
 * coordinates. Needs a browser: load it lazily and show `StaticMap` until it is there. It fills
 * its parent.
 */
export default function WorldMap(props: WorldMapProps) {
  const { t } = useTranslation('map');
  const helpId = useId();
  const [map, setMap] = useState<L.Map | null>(null);
  const still = useMemo(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches, []);
  const { geometry, flows, largest = null, focus = null } = props;
  const { mapWidth, showWorld } = useFitWorld(
    map,
    focus === null ? undefined : geometry.anchors.get(focus),
  );
  const keys = useMapKeys(map, props, showWorld);
  const placed = useMemo(
    () => placeFlows(flows, geometry.anchors, largest, widestFlow(mapWidth)),
    [flows, geometry, largest, mapWidth],
  );
  const zoom = useCallback((step: 1 | -1) => void map?.setZoom(map.getZoom() + step), [map]);

  return (
    <div className="map" dir="ltr">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application takes keys */}
      <div
        className="map-field"
        role="application"
        aria-roledescription={t('map')}
        aria-label={props.label}
        aria-describedby={helpId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application takes keys
        tabIndex={0}
        onKeyDown={keys.onKeyDown}
        onBlur={keys.onBlur}
      >
        <MapContainer
          ref={setMap}
          className="map-leaflet"
          crs={planarCrs}
          bounds={shownBounds}
          maxZoom={closest}
          minZoom={farthest}
          zoomSnap={0}
          zoomControl={false}
          attributionControl={false}
          keyboard={false}
          scrollWheelZoom={false}
          doubleClickZoom={false}
          zoomAnimation={!still}
          fadeAnimation={false}
          inertia={!still}
          maxBoundsViscosity={1}
        >
          <MapLayers
            {...props}
            placed={placed}
            cursor={keys.cursor}
            widest={widestFlow(mapWidth)}
          />
        </MapContainer>
      </div>
      <MapControls onZoom={zoom} onWholeWorld={showWorld} />
      <p id={helpId} className="map-unseen">
        {t('keys')}
      </p>
      <output className="map-unseen">{keys.cursor ? props.describe(keys.cursor) : ''}</output>
    </div>
  );
}

interface MapLayersProps extends WorldMapProps {
  placed: readonly PlacedFlow[];
  cursor: MapTarget | null;
  widest: number;
}

function MapLayers({
  geometry,
  fills,
  placed,
  focus = null,
  highlighted = null,
  cursor,
  labels = noLabels,
  onHover,
  onPick,
  onView,
  over,
  widest,
}: MapLayersProps) {
  const map = useMap();
  const hatchId = `hatch-${useId().replaceAll(/[^\w-]/g, '')}`;
  const shapes = useSvgLayer('atlas-shapes', shapePadding);
  useFlowCanvas(placed);
  const marks = useSvgLayer('atlas-marks', shapePadding);
  const pointed = highlighted ?? cursor;
  const { pixel } = marks;
  useEffect(() => {
    const { x, y } = map.getSize();
    onView?.({ width: x * pixel, height: y * pixel });
  }, [map, pixel, onView]);
  return (
    <>
      <MapPointer
        points={geometry.points}
        placed={placed}
        {...(onHover && { onHover })}
        {...(onPick && { onPick })}
      />
      {createPortal(
        <MapShapes geometry={geometry} fills={fills} pixel={shapes.pixel} hatchId={hatchId} />,
        shapes.svg,
      )}
      {createPortal(
        <>
          {over?.(placed, pixel, widest)}
          <MapMarks
            geometry={geometry}
            placed={placed}
            focus={focus}
            highlighted={pointed}
            labels={labels}
            pixel={pixel}
          />
        </>,
        marks.svg,
      )}
    </>
  );
}
