import { grouped } from './grouped.ts';
import { inNodeOrder, isNamed } from './nodes.ts';
import type { CorridorRow, EndRow, FlowNode, FlowRows, FlowStatus } from './rows.ts';
import type { FlowSide, FlowsSettings } from './settings.ts';
import { flowsModelled } from './years.ts';

/** What went from one node to another. */
export interface Band {
  id: string;
  from: FlowNode;
  to: FlowNode;
  value: number | null;
  lower: number | null;
  upper: number | null;
  corridors: number;
  status: FlowStatus;
  /** Whether it stayed inside one group or economy. */
  inside: boolean;
}

export type End = Omit<EndRow, 'year'>;

export interface FlowsModel<Settings extends FlowsSettings = FlowsSettings> {
  settings: Settings;
  /** Whether a year's flows are our estimate. */
  modelled: boolean;
  /** All that flows, US$ or persons: the publisher's total. */
  total: number;
  bands: readonly Band[];
  from: readonly End[];
  to: readonly End[];
  corridors: ReadonlyMap<string, readonly CorridorRow[]>;
}

export const bandId = (from: FlowNode, to: FlowNode): string => `${from}>${to}`;

/** Rows of one year, in the order of their nodes. */
export function flowsModel<Settings extends FlowsSettings>(
  settings: Settings,
  { bands, ends, corridors }: Omit<FlowRows, 'corridors'> & Partial<FlowRows>,
): FlowsModel<Settings> {
  const side = (of: FlowSide) => {
    const own = ends.filter((end) => end.side === of);
    const order = inNodeOrder(
      own.map(({ node }) => node),
      settings.economies,
    );
    return order.flatMap((node) => own.find((end) => end.node === node) ?? []);
  };
  const [from, to] = [side('from'), side('to')];
  const place = new Map([...from, ...to].map(({ node, side: of }, at) => [`${of} ${node}`, at]));
  const at = (of: FlowSide, node: FlowNode) => place.get(`${of} ${node}`) ?? 0;
  const all = bands
    .map((band): Band => ({
      id: bandId(band.from_group, band.to_group),
      from: band.from_group,
      to: band.to_group,
      value: band.value,
      lower: band.lower,
      upper: band.upper,
      corridors: band.corridors,
      status: band.status,
      inside: band.from_group === band.to_group && isNamed(band.from_group),
    }))
    .toSorted((a, b) => at('from', a.from) - at('from', b.from) || at('to', a.to) - at('to', b.to));
  return {
    settings,
    modelled: flowsModelled(settings.of, settings.year),
    total: to.reduce((sum, { value }) => sum + (value ?? 0), 0),
    bands: all,
    from,
    to,
    corridors: grouped(corridors ?? [], (one) => bandId(one.from_group, one.to_group)),
  };
}

/** Part of all that flows, 0–1. */
export function partOf(total: number, value: number | null): number {
  return total > 0 ? (value ?? 0) / total : 0;
}

/** Who sent, or got, the most, and who comes next; those without a partner never lead. */
export function leaders({ settings, from, to }: FlowsModel): readonly End[] {
  const ends = settings.side === 'from' ? from : to;
  return ends
    .filter(({ node, value }) => isNamed(node) && (value ?? 0) > 0)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.node < b.node ? -1 : 1));
}

/** What of a node stayed inside it, 0–1; null where nothing did, or the node is one economy. */
export function insidePart({ bands }: FlowsModel, { node, value }: End): number | null {
  const band = bands.find(({ from, to }) => from === node && to === node);
  if (!band?.inside || band.corridors < 2 || !value || band.value === null) return null;
  return band.value / value;
}
