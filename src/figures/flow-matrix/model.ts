import { breaksBelow, classOf } from '../../charts/class-breaks.ts';
import { bandId, flowsModel, type Band, type End, type FlowsModel } from '../flow-bands/model.ts';
import { isEconomy, isNamed } from '../flow-bands/nodes.ts';
import type { CorridorRow, FlowNode, FlowRows } from '../flow-bands/rows.ts';
import type { MatrixOrder, MatrixSettings } from './settings.ts';
import { similarOrder } from './similar-order.ts';

export type MatrixRows = Omit<FlowRows, 'corridors'> & Partial<FlowRows>;

/** What a cell shows; `self` is an economy with itself, `none` a pair of which nothing is known. */
export type CellState = 'value' | 'thin' | 'zero' | 'none' | 'self';

export interface Cell {
  state: CellState;
  /** Place in the colours, of those with an amount. */
  class: number;
  band: Band;
}

export interface MatrixModel extends FlowsModel<MatrixSettings> {
  /** Who sends, from the top down, and who receives, from where reading begins. */
  rows: readonly End[];
  columns: readonly End[];
  byId: ReadonlyMap<string, Band>;
  /** Upper ends of all classes but the last, in equal steps of the logarithm. */
  breaks: number[];
}

const classes = 7;

export function matrixModel(settings: MatrixSettings, rows: MatrixRows): MatrixModel {
  const model = flowsModel(settings, rows);
  const byId = new Map(model.bands.map((band) => [band.id, band]));
  const order = (ends: readonly End[], side: 'from' | 'to') =>
    inOrder(settings.order, ends, (end) =>
      (side === 'from' ? model.to : model.from).map(({ node }) => {
        const id = side === 'from' ? bandId(end.node, node) : bandId(node, end.node);
        return Math.log1p((1e4 * (byId.get(id)?.value ?? 0)) / (end.value || 1));
      }),
    );
  return {
    ...model,
    corridors: settings.cells === 'groups' ? model.corridors : ownCorridors(model.bands, settings),
    rows: order(model.from, 'from'),
    columns: order(model.to, 'to'),
    byId,
    breaks: logBreaks(model.bands.flatMap(({ value }) => (value ? [value] : []))),
  };
}

/** The cell of a sender and a receiver. */
export function cellAt(model: MatrixModel, row: End, column: End): Cell {
  const band = model.byId.get(bandId(row.node, column.node));
  if (band?.value)
    return {
      state: band.status === 'thin' ? 'thin' : 'value',
      class: classOf(model.breaks, band.value),
      band,
    };
  // The matrix shares out all that a receiver got: whom it leaves out sent nothing.
  const zero = band?.status === 'zero' || (!band && row.known && column.known);
  const self = row.node === column.node && isEconomy(row.node);
  const state = self ? 'self' : zero ? 'zero' : 'none';
  return { state, class: 0, band: band ?? missing(row.node, column.node, zero && !self) };
}

/** With no more than so many at each end: the largest, and all others together. */
export function narrowed(model: MatrixModel, most: number): MatrixModel {
  if (model.rows.length <= most + 2 && model.columns.length <= most + 2) return model;
  const kept = (ends: readonly End[]) =>
    new Set(
      ends
        .filter(({ node }) => isNamed(node))
        .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
        .slice(0, most)
        .map(({ node }) => node),
    );
  const [from, to] = [kept(model.rows), kept(model.columns)];
  const rows = model.rows.filter(({ node }) => from.has(node));
  const columns = model.columns.filter(({ node }) => to.has(node));
  return { ...model, rows, columns };
}

function inOrder(
  by: MatrixOrder,
  ends: readonly End[],
  profile: (end: End) => readonly number[],
): readonly End[] {
  const named = ends
    .filter(({ node }) => isNamed(node))
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.node < b.node ? -1 : 1));
  const apart = ends.filter(({ node }) => !isNamed(node));
  if (by === 'similar')
    return [...similarOrder(named.map(profile)).flatMap((at) => named[at] ?? []), ...apart];
  if (by === 'region')
    return [
      ...named.toSorted((a, b) =>
        (a.region ?? '~') < (b.region ?? '~') ? -1 : a.region === b.region ? 0 : 1,
      ),
      ...apart,
    ];
  return [...named, ...apart];
}

/** Of economies a cell is a corridor, which is all that there is to list. */
function ownCorridors(bands: readonly Band[], { year }: MatrixSettings) {
  return new Map(
    bands
      .filter(({ from, to, value }) => isEconomy(from) && isEconomy(to) && from !== to && value)
      .map((band): [string, readonly CorridorRow[]] => [
        band.id,
        [
          {
            year,
            from_group: band.from,
            to_group: band.to,
            sender: band.from,
            receiver: band.to,
            value: band.value ?? 0,
            lower: band.lower,
            upper: band.upper,
            status: band.status,
          },
        ],
      ]),
  );
}

function missing(from: FlowNode, to: FlowNode, zero: boolean): Band {
  return {
    id: bandId(from, to),
    from,
    to,
    value: zero ? 0 : null,
    lower: null,
    upper: null,
    corridors: 0,
    status: zero ? 'zero' : 'not_available',
    inside: from === to,
  };
}

/** Powers of ten where amounts reach over many, else steps of about a third. */
function logBreaks(values: readonly number[]): number[] {
  if (values.length === 0) return [];
  const most = values.reduce((a, b) => Math.max(a, b));
  const least = values.reduce((a, b) => Math.min(a, b));
  if (most / least < 1e4) return breaksBelow(values, classes);
  const top = Math.floor(Math.log10(most));
  return Array.from({ length: classes - 1 }, (_, at) => 10 ** (top - classes + 2 + at));
}
