import type { Message } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';
import { partOf, type Band } from '../flow-bands/model.ts';
import { isEconomy, isNamed } from '../flow-bands/nodes.ts';
import { bandCells, bandColumns, flowsNotes, pair, statusValue, sum } from '../flow-bands/text.ts';
import { share, year } from '../shared/phrases.ts';
import type { MatrixModel } from './model.ts';

const say = (key: string, values: Message['values'] = {}): Message => ({
  id: `flow-matrix:${key}`,
  values,
});

/** The largest flow of all, and how much the cells with a name have between them. */
export function matrixFinding(model: MatrixModel): readonly Message[] {
  const { bands, total, settings, modelled } = model;
  const { of } = settings;
  const sorted = bands
    .filter(({ from, to, value }) => isNamed(from) && isNamed(to) && (value ?? 0) > 0)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.id < b.id ? -1 : 1));
  const [first, second] = sorted;
  const told = { year: year(settings.year), total: sum(of, total) };
  if (!first) return [say('finding.nothing', told)];
  const values = {
    ...told,
    pair: pair(first.from, first.to),
    amount: sum(of, first.value ?? 0),
    share: share(partOf(total, first.value)),
  };
  const more = { ...values, second: pair(second?.from ?? '', second?.to ?? '') };
  const unsure = modelled && second !== undefined && !isAbove(first, second);
  const even = !modelled && second !== undefined && shown(first, total) === shown(second, total);
  const key = unsure ? 'unsure' : even ? 'even' : modelled ? 'modelled' : 'largest';
  return [say(`finding.${key}.${of}`, unsure || even ? more : values), ...together(model, sorted)];
}

function isAbove(one: Band, other: Band): boolean {
  return one.lower !== null && other.upper !== null && one.lower > other.upper;
}

const shown = ({ value }: Band, total: number) => (100 * partOf(total, value)).toPrecision(3);

/** What stayed inside groups, what went between those named, or how few corridors have half of all. */
function together({ settings, total }: MatrixModel, sorted: readonly Band[]): readonly Message[] {
  const part = (bands: readonly Band[]) =>
    share(
      partOf(
        total,
        bands.reduce((all, { value }) => all + (value ?? 0), 0),
      ),
    );
  if (settings.cells === 'groups')
    return settings.by === 'chosen'
      ? []
      : [say(`together.${settings.by}`, { share: part(sorted.filter(({ inside }) => inside)) })];
  if (settings.cells !== 'all') {
    const named = sorted.filter(({ from, to }) => isEconomy(from) && isEconomy(to));
    return [say('together.largest', { share: part(named) })];
  }
  let [sumOf, count] = [0, 0];
  for (const { value } of sorted) {
    if (sumOf >= total / 2) break;
    sumOf += value ?? 0;
    count++;
  }
  const values = {
    count: { kind: 'count', value: count },
    all: { kind: 'count', value: sorted.length },
  } as const;
  return sumOf >= total / 2 ? [say('together.half', values)] : [];
}

/** Why nothing is drawn: no economies are chosen, or nothing is known of them. */
export function matrixEmpty({ settings, bands }: MatrixModel): Message | null {
  if (settings.cells === 'groups' && settings.by === 'chosen' && settings.economies.length === 0)
    return { id: 'flow-bands:empty.choose' };
  if (bands.some(({ value }) => (value ?? 0) > 0)) return null;
  return { id: 'flow-bands:empty.none', values: { year: year(settings.year) } };
}

/** How it is ordered, and what its figures are. */
export function matrixNotes(model: MatrixModel): readonly Message[] {
  const groups = model.settings.cells === 'groups';
  return [
    ...(model.settings.order === 'similar' ? [say('note.similar')] : []),
    ...flowsNotes(model).filter(({ id }) => groups || !/note\.(?:region|income)$/.test(id)),
  ];
}

/** Every cell with a figure, in the order of the picture. */
export function matrixTable(model: MatrixModel): FigureTable {
  const { rows, columns, byId } = model;
  const bands = rows.flatMap(({ node }) =>
    columns.flatMap((column) => byId.get(`${node}>${column.node}`) ?? []),
  );
  return {
    columns: [...bandColumns, 'status'].map((name) => ({ id: `flow-bands:column.${name}` })),
    rows: bands.map((band) => [...bandCells(model, band), statusValue(band)]),
  };
}
