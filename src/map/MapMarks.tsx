import type { EconomyCode } from '../domain/economy.ts';
import type { MapTarget } from './flows/drawn-flow.ts';
import { flowHeads } from './flows/flow-heads.ts';
import { outlinePath, outlinePiece } from './flows/flow-outline.ts';
import type { WorldGeometry } from './geometry/geometry.ts';
import { labelSize, type MapLabel, placeLabels } from './map-label.ts';
import type { PlacedFlow } from './flows/place-flows.ts';

interface MapMarksProps {
  geometry: WorldGeometry;
  /** All flows that are drawn; the highlighted one is looked up here. */
  placed: readonly PlacedFlow[];
  focus: EconomyCode | null;
  highlighted: MapTarget | null;
  labels: readonly MapLabel[];
  /** Planar units in a CSS pixel. */
  pixel: number;
  /** The same for the size of names, where they are to be larger; else `pixel`. */
  labelPixel?: number;
}

/** What lies over the flows: heads on those of the economy in focus and its outline, what is pointed at, names. */
export function MapMarks(props: MapMarksProps) {
  const { geometry, placed, focus, highlighted, labels, pixel, labelPixel = pixel } = props;
  const heads = focus ? flowHeads(placed, focus, pixel) : '';
  const pointed = highlighted?.kind === 'economy' ? highlighted.economy : null;
  return (
    <g className="map-marks">
      {heads && <path className="map-heads" d={heads} />}
      {pointed && pointed !== focus ? (
        <EconomyOutline geometry={geometry} economy={pointed} kind="pointed" pixel={pixel} />
      ) : null}
      {focus ? (
        <EconomyOutline geometry={geometry} economy={focus} kind="focus" pixel={pixel} />
      ) : null}
      {highlighted?.kind === 'flow' ? (
        <path className="map-flow-pointed" d={flowOutline(placed, highlighted, pixel)} />
      ) : null}
      {placeLabels(labels, geometry.anchors, labelPixel).map(({ economy, text, x, y }) => (
        <text
          key={economy}
          className="map-label"
          x={x.toFixed(2)}
          y={y.toFixed(2)}
          fontSize={labelSize * labelPixel}
          strokeWidth={3 * labelPixel}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

interface EconomyOutlineProps {
  geometry: WorldGeometry;
  economy: EconomyCode;
  kind: 'focus' | 'pointed';
  pixel: number;
}

/** A line around it, on a rim of the ground: one of the two stands out from any colour beside it. */
function EconomyOutline({ geometry, economy, kind, pixel }: EconomyOutlineProps) {
  const { scale, translate } = geometry.grid;
  const paths = geometry.shapes.filter((shape) => shape.economy === economy);
  const point = geometry.points.find((small) => small.economy === economy);
  const line = (
    <>
      <g transform={`translate(${translate.join(' ')}) scale(${scale.join(' ')})`}>
        <path d={paths.map(({ path }) => path).join('')} />
      </g>
      {point ? <circle cx={point.x.toFixed(2)} cy={point.y.toFixed(2)} r={6 * pixel} /> : null}
    </>
  );
  return (
    <g className={`map-outline map-outline-${kind}`}>
      <g className="map-outline-rim">{line}</g>
      {line}
    </g>
  );
}

function flowOutline(
  placed: readonly PlacedFlow[],
  { sender, receiver }: Extract<MapTarget, { kind: 'flow' }>,
  pixel: number,
): string {
  const found = placed.find(({ flow }) => flow.sender === sender && flow.receiver === receiver);
  const width = Math.max(found?.width ?? 0, 3) * pixel;
  return (found?.pieces ?? []).map((piece) => outlinePath(outlinePiece(piece, width), 2)).join('');
}
