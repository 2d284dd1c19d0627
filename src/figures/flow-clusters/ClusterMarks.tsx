import { memo } from 'react';
import type { WorldGeometry } from '../../map/geometry/geometry.ts';
import { headsOf } from '../../map/flows/flow-heads.ts';
import { linePath, outlinePath, outlinePiece } from '../../map/flows/flow-outline.ts';
import type { FlowPiece } from '../../map/flows/flow-path.ts';
import { flowWidth } from '../../map/flows/flow-width.ts';
import { edgeDash } from '../../map/flows/line-groups.ts';
import type { PlacedFlow } from '../../map/flows/place-flows.ts';
import type { Clustered } from './clustered.ts';
import { isGroup } from './is-sum.ts';
import './flow-clusters.css';

/** From this width on, CSS pixels, a sum is an open band; a narrower one is a line. */
const leastBand = 2.5;
/** Inner half of a ring, CSS pixels. */
const ringHole = 5;
const dot = 3.5;

interface ClusterMarksProps {
  clustered: Clustered;
  /** All flows that are drawn. */
  placed: readonly PlacedFlow[];
  /** Planar units in a CSS pixel. */
  pixel: number;
  /** CSS pixels of the largest amount. */
  widest: number;
  /** Whether heads are drawn elsewhere, as those of the economy in focus are. */
  headed: boolean;
}

/** Sums of small flows: open bands with a head each between dots; those within a region a ring at its dot. */
export const ClusterMarks = memo(function ClusterMarks(props: ClusterMarksProps) {
  const { clustered, placed, pixel, widest, headed } = props;
  const summed = placed.filter(({ flow }) => flow.summed);
  return (
    <g className="map-clusters">
      {summed.map(({ flow, pieces, width }) => {
        const thin = width < leastBand;
        const way = (piece: FlowPiece) =>
          thin ? linePath(piece) : outlinePath(outlinePiece(piece, width * pixel), 2);
        return (
          <path
            key={`${flow.sender} ${flow.receiver}`}
            className={thin ? 'map-cluster-line' : 'map-cluster'}
            style={flow.colour && !thin ? { fill: flow.colour } : undefined}
            strokeDasharray={flow.modelled ? edgeDash.join(' ') : undefined}
            strokeWidth={thin ? Math.max(width, 1) : undefined}
            d={pieces.map(way).join('')}
          />
        );
      })}
      {clustered.flows
        .filter(({ summed: sum, sender, receiver }) => sum && sender === receiver)
        .map((flow) => {
          const centre = clustered.nodes.get(flow.sender);
          if (!centre) return null;
          const width = Math.max(flowWidth(flow.value, clustered.largest, widest), 2);
          return (
            <Ring
              key={flow.sender}
              centre={centre}
              width={width}
              pixel={pixel}
              modelled={flow.modelled === true}
              colour={flow.colour}
            />
          );
        })}
      {!headed && <path className="map-heads" d={headsOf(summed, pixel)} />}
      <path className="map-cluster-node" strokeWidth={2 * dot} d={dots(clustered.nodes)} />
    </g>
  );
});

/** A ring that hangs from a node: what stays within a group. */
function Ring(props: {
  centre: readonly [number, number];
  width: number;
  pixel: number;
  modelled: boolean;
  colour: string | undefined;
}) {
  const { centre, width, pixel, modelled, colour } = props;
  const outer = (ringHole + width) * pixel;
  const [x, top] = centre;
  const circle = (radius: number) =>
    `M${(x - radius).toFixed(2)} ${(top + outer).toFixed(2)}` +
    `a${radius.toFixed(2)} ${radius.toFixed(2)} 0 1 0 ${(2 * radius).toFixed(2)} 0` +
    `a${radius.toFixed(2)} ${radius.toFixed(2)} 0 1 0 ${(-2 * radius).toFixed(2)} 0Z`;
  return (
    <path
      className="map-cluster map-cluster-ring"
      style={colour ? { fill: colour } : undefined}
      strokeDasharray={modelled ? edgeDash.join(' ') : undefined}
      d={circle(outer) + circle(ringHole * pixel)}
    />
  );
}

function dots(nodes: WorldGeometry['anchors']): string {
  return [...nodes]
    .filter(([node]) => isGroup(node))
    .map(([, [x, y]]) => `M${x.toFixed(2)} ${y.toFixed(2)}h0`)
    .join('');
}
