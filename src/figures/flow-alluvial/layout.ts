import { sankey, type SankeyLink, type SankeyNode } from 'd3-sankey';
import { dodge } from '../../charts/plot/dodge.ts';
import { lineHeight } from '../../charts/plot/tone.ts';
import type { Band } from '../flow-bands/model.ts';
import type { FlowNode } from '../flow-bands/rows.ts';

/** A node as a bar, with the place of its label. */
export interface PlacedNode {
  id: string;
  side: 'from' | 'to';
  node: FlowNode;
  x: number;
  y: number;
  width: number;
  height: number;
  value: number;
  /** Middle of its label, px from the top. */
  label: number;
}

/** A band as the outline of its area. */
export interface PlacedBand {
  band: Band;
  path: string;
  /** Its middle. */
  x: number;
  y: number;
  height: number;
}

export interface AlluvialLayout {
  width: number;
  height: number;
  /** Space for labels at each side, px. */
  margin: number;
  nodes: readonly PlacedNode[];
  bands: readonly PlacedBand[];
}

interface Node {
  id: string;
  side: 'from' | 'to';
  node: FlowNode;
}
type Link = { source: string; target: string; value: number; band: Band };

const bar = 10;
const head = 26;

/**
 * Where bars, bands and labels stand, by d3-sankey’s two columns in the order that the nodes come in,
 * so that nothing changes its place from year to year. Turned round for right-to-left readers.
 *
 * @param order nodes of each end, from the top down
 * @param lines how many lines a label has
 */
export function layAlluvial(
  bands: readonly Band[],
  order: { from: readonly FlowNode[]; to: readonly FlowNode[] },
  { width, mirror, lines }: { width: number; mirror: boolean; lines: number },
): AlluvialLayout {
  const used = (side: 'from' | 'to') =>
    order[side].filter((node) => bands.some((band) => band[side] === node));
  const nodes = (['from', 'to'] as const).flatMap((side) =>
    used(side).map((node): Node => ({ id: `${side}:${node}`, side, node })),
  );
  const most = Math.max(used('from').length, used('to').length);
  const height = Math.max(width < 520 ? 380 : 440, head + most * lines * (lineHeight + 4));
  const margin = Math.round(Math.min(200, width * 0.27));
  const graph = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeWidth(bar)
    .nodePadding(Math.min(18, (height * 0.25) / Math.max(1, most - 1)))
    .nodeSort(null)
    .linkSort(null)
    .extent([
      [margin, head],
      [width - margin, height - 6],
    ])({
    nodes: nodes.map((node) => ({ ...node })),
    links: bands.map((band) => ({
      source: `from:${band.from}`,
      target: `to:${band.to}`,
      value: band.value ?? 0,
      band,
    })),
  });
  const across = (x: number) => (mirror ? width - x : x);
  const labels = (side: 'from' | 'to') => {
    const own = graph.nodes.filter((node) => node.side === side);
    const at = dodge(
      own.map(({ y0 = 0, y1 = 0 }) => ({ at: (y0 + y1) / 2, lines })),
      lineHeight + 1,
      head,
      height,
    );
    return own.map((node, place) => placed(node, at[place] ?? 0, across));
  };
  return {
    width,
    height,
    margin,
    nodes: [...labels('from'), ...labels('to')],
    bands: graph.links.map((link) => area(link, across)),
  };
}

function placed(
  { id, side, node, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }: SankeyNode<Node, Link>,
  label: number,
  across: (x: number) => number,
): PlacedNode {
  return {
    id,
    side,
    node,
    x: Math.min(across(x0), across(x1)),
    y: tenth(y0),
    width: x1 - x0,
    height: tenth(Math.max(1, y1 - y0)),
    value,
    label: tenth(label),
  };
}

/** The outline of a band: two curves that leave and arrive level. */
function area(
  { source, target, width = 0, y0 = 0, y1 = 0, band }: SankeyLink<Node, Link>,
  across: (x: number) => number,
): PlacedBand {
  const a = across((source as unknown as SankeyNode<Node, Link>).x1 ?? 0);
  const b = across((target as unknown as SankeyNode<Node, Link>).x0 ?? 0);
  const middle = (a + b) / 2;
  const half = Math.max(0.5, width / 2);
  const n = tenth;
  const curve = (y: number, to: number, end: number) =>
    `C${n(middle)} ${n(y)} ${n(middle)} ${n(end)} ${n(to)} ${n(end)}`;
  return {
    band,
    path: `M${n(a)} ${n(y0 - half)}${curve(y0 - half, b, y1 - half)}V${n(y1 + half)}${curve(y1 + half, a, y0 + half)}Z`,
    x: middle,
    y: (y0 + y1) / 2,
    height: 2 * half,
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
