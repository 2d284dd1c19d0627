import { useId } from 'react';
import { linePath, outlinePath, outlinePiece } from './flows/flow-outline.ts';
import { widestFlow } from './flows/flow-width.ts';
import { dash, edgeDash, groupLines, strokesOf, thinningOf } from './flows/line-groups.ts';
import { MapMarks } from './MapMarks.tsx';
import { MapShapes } from './MapShapes.tsx';
import { labelSize } from './map-label.ts';
import { isTapered, placeFlows } from './flows/place-flows.ts';
import { wholeWorld, type PlanarBox } from './projection/shown-world.ts';
import type { WorldMapDrawing } from './world-map-props.ts';
import './map.css';

export interface StaticMapProps extends WorldMapDrawing {
  /**
   * Width the picture is meant for, CSS pixels: sets how thick lines are. Without it the picture
   * fits any width from that of a tablet, and its names can be read on all of them.
   */
  width?: number;
  /** The part of the world that is shown, planar units; all of it if absent. */
  view?: PlanarBox | undefined;
}

const lineColours = {
  plain: 'var(--flow)',
  faint: 'var(--flow-faint)',
  dim: 'var(--muted)',
} as const;
/** The map on the narrowest screen on which the picture shows names, CSS pixels. */
const narrowest = 720;

/**
 * The world map as one SVG, without a browser: for the server, for print and as the picture before
 * the map that answers has come. Same drawing, same colours.
 */
export function StaticMap({
  geometry,
  fills,
  flows,
  largest = null,
  focus = null,
  highlighted = null,
  labels = [],
  over,
  label,
  width: meant,
  view = wholeWorld,
}: StaticMapProps) {
  const width = meant ?? 1000;
  const hatchId = `hatch-${useId().replaceAll(/[^\w-]/g, '')}`;
  const pixel = view.width / width;
  const labelPixel = meant === undefined ? pixel * (width / narrowest) * (11 / labelSize) : pixel;
  const placed = placeFlows(flows, geometry.anchors, largest, widestFlow(width));
  const thinning = thinningOf(placed);
  return (
    <svg
      className="map-static"
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      role="img"
      aria-label={label}
    >
      <MapShapes geometry={geometry} fills={fills} pixel={pixel} hatchId={hatchId} />
      <g className="map-flows-static">
        {groupLines(placed).flatMap(({ tone, colour, width: stroke, dashed, pieces }) =>
          strokesOf(pieces).map((together, place) => (
            <path
              key={`${tone} ${stroke} ${dashed} ${colour ?? ''} ${place}`}
              className={`map-line map-line-${tone}`}
              d={together.map((piece) => linePath(piece)).join('')}
              stroke={colour ?? lineColours[tone]}
              strokeWidth={stroke}
              strokeDasharray={dashed ? dash.join(' ') : undefined}
              opacity={thinning < 1 ? thinning.toFixed(3) : undefined}
            />
          )),
        )}
        {placed.filter(isTapered).map((entry) => (
          <path
            key={`${entry.flow.sender}-${entry.flow.receiver}`}
            className={entry.flow.modelled ? 'map-flow map-flow-modelled' : 'map-flow'}
            strokeDasharray={entry.flow.modelled ? edgeDash.join(' ') : undefined}
            fill={entry.flow.colour}
            d={entry.pieces
              .map((piece) => outlinePath(outlinePiece(piece, entry.width * pixel)))
              .join('')}
          />
        ))}
      </g>
      {over?.(placed, pixel, widestFlow(width))}
      <MapMarks
        geometry={geometry}
        placed={placed}
        focus={focus}
        highlighted={highlighted}
        labels={labels}
        pixel={pixel}
        labelPixel={labelPixel}
      />
    </svg>
  );
}
