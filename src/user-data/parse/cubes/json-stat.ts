import type { JsonList, JsonRows } from '../json-records.ts';
import { categoryTexts, cellText, isObject, textOf, type JsonObject } from './cube-texts.ts';
import { unitText } from './json-stat-unit.ts';

/** What has dimensions and cells. */
type Dataset = JsonObject & { readonly dimension: JsonObject };

interface Dimension {
  id: string;
  /** The name of its column. */
  header: string;
  texts: readonly string[];
  /** Of each value its own unit, as words; of a dimension of measures. */
  units: readonly string[];
  metric: boolean;
}

const mostMeasures = 40;

/**
 * The datasets of a JSON-stat response, of its versions 1 (a bundle of datasets) and 2 (one dataset,
 * or a collection of them), each as a list of its cells. Measures become columns, each with its unit.
 */
export function jsonStatLists(value: unknown): JsonList[] {
  return datasetsIn(value).map(({ path, dataset }) => ({ path, rows: () => rowsOf(dataset) }));
}

function datasetsIn(value: unknown): { path: string; dataset: Dataset }[] {
  if (!isObject(value)) return [];
  if (isDataset(value)) return [{ path: '', dataset: value }];
  const { link, class: kind } = value;
  const items = kind === 'collection' && isObject(link) ? link['item'] : null;
  const inside: (readonly [string, unknown])[] = Array.isArray(items)
    ? items.map((item: unknown, at) => [
        isObject(item) ? textOf(item['label']) : String(at + 1),
        item,
      ])
    : Object.entries(value);
  return inside.flatMap(([path, dataset]) => (isDataset(dataset) ? [{ path, dataset }] : []));
}

function isDataset(value: unknown): value is Dataset {
  if (!isObject(value) || !isObject(value['dimension'])) return false;
  const { id, size } = idsOf(value);
  const { value: cells } = value;
  return id.length > 0 && id.length === size.length && typeof cells === 'object' && cells !== null;
}

/** In version 1 ids, sizes and roles stand among the dimensions. */
function idsOf(dataset: JsonObject): { id: string[]; size: number[]; role: JsonObject } {
  const { dimension } = dataset;
  const inner = isObject(dimension) ? dimension : {};
  const of = (name: string) => dataset[name] ?? inner[name];
  const list = (found: unknown) => (Array.isArray(found) ? (found as unknown[]) : []);
  const role = of('role');
  return {
    id: list(of('id')).map(String),
    size: list(of('size')).map(Number),
    role: isObject(role) ? role : {},
  };
}

function dimensionsOf(dataset: Dataset): Dimension[] {
  const { id: ids, role } = idsOf(dataset);
  const plays = (name: string, id: string) => {
    const those = role[name];
    return Array.isArray(those) && those.includes(id);
  };
  const all = dataset.dimension;
  return ids.map((id) => {
    const one = isObject(all[id]) ? all[id] : {};
    const category = isObject(one['category']) ? one['category'] : {};
    const [labels, units] = [category['label'], category['unit']].map((found) =>
      isObject(found) ? found : {},
    ) as [JsonObject, JsonObject];
    const codes = codesOf(category['index'], labels);
    const values = codes.map((code) => ({ code, label: textOf(labels[code]) }));
    return {
      id,
      header: textOf(one['label']) || id,
      texts: categoryTexts(id, values, plays('geo', id)),
      units: codes.map((code) => unitText(units[code])),
      metric: plays('metric', id) || Object.keys(units).length > 0,
    };
  });
}

/** Codes in their order: a list, places by code, or, of one value alone, its label. */
function codesOf(index: unknown, labels: JsonObject): string[] {
  if (Array.isArray(index)) return index.map(String);
  if (!isObject(index)) return Object.keys(labels);
  return Object.entries(index)
    .toSorted((a, b) => Number(a[1]) - Number(b[1]))
    .map(([code]) => code);
}

function rowsOf(dataset: Dataset): JsonRows {
  const { size } = idsOf(dataset);
  const dimensions = dimensionsOf(dataset);
  const measured = dimensions.findIndex(
    ({ metric, texts }) => metric && texts.length <= mostMeasures,
  );
  const measures = measured < 0 ? null : dimensions[measured]!;
  const statuses = statusOf(dataset['status']);
  const keys = dimensions.filter((one) => one !== measures);
  const rows = new Map<number, { keys: string[]; cells: string[]; flags: string[] }>();
  const columns = measures?.texts.length ?? 1;
  let flagged = false;
  for (const [at, written] of cellsOf(dataset['value'])) {
    const flag = statuses(at);
    if (written === '' && flag === '') continue;
    if (flag !== '') flagged = true;
    const places = placesOf(at, size);
    const measure = measures ? places[measured]! : 0;
    const own = measures ? at - measure * strideOf(size, measured) : at;
    let row = rows.get(own);
    if (!row) {
      const texts = dimensions.flatMap((one, d) =>
        one === measures ? [] : [one.texts[places[d]!] ?? ''],
      );
      row = { keys: texts, cells: Array(columns).fill(''), flags: Array(columns).fill('') };
      rows.set(own, row);
    }
    row.cells[measure] = written;
    row.flags[measure] = flag;
  }
  const names = measures
    ? measures.texts.map((text, at) => withUnit(text, measures.units[at]!))
    : ['value'];
  const headers = keys.map(({ id, header }) =>
    keys.some((other) => other.id !== id && other.header === header) ? id : header,
  );
  return {
    names: [
      ...headers,
      ...names,
      ...(flagged ? names.map((name) => (columns > 1 ? `${name} · status` : 'status')) : []),
    ],
    flattened: [],
    title: textOf(dataset['label']),
    standard: 'json_stat',
    count: rows.size,
    rows: (function* () {
      for (const row of rows.values())
        yield [...row.keys, ...row.cells, ...(flagged ? row.flags : [])];
    })(),
  };
}

/** Cells by their number: a list of all, or those by number that there are. */
function* cellsOf(value: unknown): Generator<[at: number, text: string]> {
  if (Array.isArray(value))
    for (let at = 0; at < value.length; at++) yield [at, cellText(value[at])];
  else if (isObject(value))
    for (const [at, cell] of Object.entries(value)) yield [Number(at), cellText(cell)];
}

/** Of all cells one, or of each its own. */
function statusOf(status: unknown): (at: number) => string {
  if (typeof status === 'string') return () => status;
  if (Array.isArray(status)) return (at) => textOf(status.length === 1 ? status[0] : status[at]);
  return isObject(status) ? (at) => textOf(status[String(at)]) : () => '';
}

/** The last dimension goes fastest. */
function placesOf(at: number, size: readonly number[]): number[] {
  const places: number[] = [];
  let rest = at;
  for (let d = size.length - 1; d >= 0; d--) {
    places[d] = rest % size[d]!;
    rest = Math.floor(rest / size[d]!);
  }
  return places;
}

function strideOf(size: readonly number[], dimension: number): number {
  return size.slice(dimension + 1).reduce((all, one) => all * one, 1);
}

function withUnit(name: string, unit: string): string {
  const said = unit === '' || name.toLowerCase().includes(unit.toLowerCase());
  return said ? name : `${name} (${unit})`;
}
