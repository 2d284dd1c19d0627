import { memo } from 'react';
import type { EconomyCode } from '../domain/economy.ts';
import { type Fill, noData } from './fill.ts';
import type { SmallEconomy, WorldGeometry } from './geometry/geometry.ts';
import { worldOutline } from './projection/shown-world.ts';

interface MapShapesProps {
  geometry: WorldGeometry;
  fills: ReadonlyMap<EconomyCode, Fill>;
  /** Planar units in a CSS pixel. */
  pixel: number;
  /** Unique in the page: the id of the hatch for "no data". */
  hatchId: string;
}

/** From this size on screen, in CSS pixels, a small economy's shape needs no point. */
const needsNoPoint = 14;
/** With more planar units than this in a CSS pixel, points are drawn smaller. */
const tight = 1.6;

/**
 * The countries as SVG in planar units: sea, fills, borders, contested lines, points. Only what
 * changed is touched when the fills change.
 */
export function MapShapes({ geometry, fills, pixel, hatchId }: MapShapesProps) {
  const { scale, translate } = geometry.grid;
  const hatch = `url(#${hatchId})`;
  return (
    <>
      <Hatch id={hatchId} size={(6 * pixel) / scale[0]} />
      <Sea />
      <g transform={`translate(${translate.join(' ')}) scale(${scale.join(' ')})`}>
        <path className="map-background" d={geometry.background} />
        {geometry.shapes.map(({ economy, part, path }) => {
          const fill = fills.get(economy) ?? noData;
          return (
            <CountryShape
              key={part ?? economy}
              economy={economy}
              path={path}
              kind={fill.kind}
              paint={fill.kind === 'nodata' ? hatch : fill.colour}
            />
          );
        })}
        <Lines borders={geometry.borders} contested={geometry.contested} />
      </g>
      <g className={pixel > tight ? 'map-points map-points-small' : 'map-points'}>
        {geometry.points
          .filter(({ size }) => size / pixel < needsNoPoint)
          .map((point) => {
            const fill = fills.get(point.economy) ?? noData;
            return (
              <CountryPoint
                key={point.economy}
                point={point}
                kind={fill.kind}
                paint={fill.kind === 'nodata' ? 'var(--nodata)' : fill.colour}
              />
            );
          })}
      </g>
    </>
  );
}

const Hatch = memo(({ id, size }: { id: string; size: number }) => (
  <defs>
    <pattern
      id={id}
      width="1"
      height="1"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(45) scale(${size})`}
    >
      <rect className="map-hatch-ground" width="1" height="1" />
      <rect className="map-hatch-line" width="0.22" height="1" />
    </pattern>
  </defs>
));

const outline = worldOutline();
const Sea = memo(() => <path className="map-sea" d={outline} />);

const Lines = memo(({ borders, contested }: { borders: string; contested: string }) => (
  <>
    <path className="map-borders" d={borders} />
    <path className="map-contested-ground" d={contested} />
    <path className="map-contested" d={contested} />
  </>
));

interface Painted {
  kind: Fill['kind'];
  paint: string;
}

const CountryShape = memo(
  ({ economy, path, kind, paint }: { economy: EconomyCode; path: string } & Painted) => (
    <path
      className={`map-shape map-shape-${kind}`}
      data-economy={economy}
      d={path}
      fill={paint}
      stroke={kind === 'thin' ? paint : undefined}
    />
  ),
);

const CountryPoint = memo(({ point, kind, paint }: { point: SmallEconomy } & Painted) => {
  const spot = `M${point.x.toFixed(2)} ${point.y.toFixed(2)}h0`;
  return (
    <g className={`map-point map-point-${kind}`} data-economy={point.economy}>
      <path className="map-point-target" d={spot} />
      {kind === 'nodata' ? null : (
        <path
          className="map-point-rim"
          d={spot}
          stroke={kind === 'thin' ? paint : 'var(--coast)'}
        />
      )}
      <path className="map-point-dot" d={spot} stroke={kind === 'thin' ? 'var(--ground)' : paint} />
    </g>
  );
});
