import type { JsonList, JsonRows } from '../json-records.ts';
import {
  categoryTexts,
  cellText,
  isObject,
  textOf,
  type JsonObject,
  type Component,
} from './cube-texts.ts';
import { groupAttributes } from './sdmx-groups.ts';

type Part = 'dimensions' | 'attributes' | 'measures';

/**
 * The data sets of an SDMX-JSON message, of its versions 1.0 and 2.0, each as a list of its observations:
 * a column for every dimension, measure and attribute, named as SDMX-CSV names them. A set that tells what
 * to delete holds no figures.
 */
export function sdmxJsonLists(value: unknown): JsonList[] {
  if (!isObject(value)) return [];
  const data = isObject(value['data']) ? value['data'] : value;
  const sets = objectsIn(data['dataSets']).filter(
    (set) => textOf(set['action']).toLowerCase() !== 'delete',
  );
  const structures = [...objectsIn(data['structures']), ...objectsIn([data['structure']])];
  return sets.flatMap((set, at): JsonList[] => {
    const structure = structures[Number(set['structure'] ?? 0)] ?? structures[0];
    if (!structure || !isObject(structure['dimensions'])) return [];
    const name = textOf(structure['name'] ?? structure['names']);
    const path = sets.length > 1 ? `${name || 'dataSet'} ${at + 1}` : '';
    return [{ path, rows: () => rowsOf(set, structure, name) }];
  });
}

function rowsOf(set: JsonObject, structure: JsonObject, title: string): JsonRows {
  const of = (part: Part, level: string) => componentsOf(structure, part, level);
  const fixed = [...of('dimensions', 'dataset'), ...of('dimensions', 'dataSet')];
  const series = of('dimensions', 'series');
  const inner = of('dimensions', 'observation');
  const found = of('measures', 'observation');
  const measures = found.length > 0 ? found : [plain('OBS_VALUE')];
  const whole = [...of('attributes', 'dataset'), ...of('attributes', 'dataSet')];
  const ofGroup = of('attributes', 'dimensionGroup');
  const ofSeries = of('attributes', 'series');
  const ofCell = of('attributes', 'observation');
  const always = [
    ...fixed.map((one) => one.texts[0] ?? ''),
    ...whole.map((one, at) => textAt(one, listIn(set['attributes'])[at])),
  ];
  const groups = groupAttributes(set['dimensionGroupAttributes'], ofGroup, textAt);
  const rows: string[][] = [];
  const addAll = (key: string, observations: unknown, own: readonly unknown[]): void => {
    const outer = key === '' ? [] : key.split(':').map(Number);
    const seriesTexts = ofSeries.map((one, at) => textAt(one, own[at]));
    for (const [cell, values] of entriesOf(observations)) {
      const places = [...outer, ...cell.split(':').map(Number)];
      const dimensions = [...series, ...inner].map((one, at) => one.texts[places[at]!] ?? '');
      const list = listIn(values);
      rows.push([
        ...always,
        ...dimensions,
        ...measures.map((one, at) => (one.listed ? textAt(one, list[at]) : cellText(list[at]))),
        ...groups(places),
        ...seriesTexts,
        ...ofCell.map((one, at) => textAt(one, list[measures.length + at])),
      ]);
    }
  };
  for (const [key, one] of entriesOf(set['series']))
    if (isObject(one)) addAll(key, one['observations'], listIn(one['attributes']));
  addAll('', set['observations'], []);
  const columns = [
    ...fixed,
    ...whole,
    ...series,
    ...inner,
    ...measures,
    ...ofGroup,
    ...ofSeries,
    ...ofCell,
  ];
  // What no row says is no column.
  const used = columns.flatMap((_, at) => (rows.some((row) => row[at] !== '') ? [at] : []));
  return {
    names: used.map((at) => columns[at]!.header),
    flattened: [],
    title,
    standard: 'sdmx_json',
    count: rows.length,
    rows: (function* () {
      for (const row of rows) yield used.map((at) => row[at]!);
    })(),
  };
}

function componentsOf(structure: JsonObject, part: Part, level: string): Component[] {
  const levels = structure[part];
  return objectsIn(isObject(levels) ? levels[level] : null).map((one) => {
    const id = textOf(one['id']);
    const name = textOf(one['name'] ?? one['names']);
    const values = objectsIn(one['values']).map((value) => ({
      code: textOf(value['id'] ?? value['value']),
      label: textOf(value['name'] ?? value['names']),
    }));
    const roles = JSON.stringify(one['roles'] ?? one['role'] ?? '');
    const place = /area|geo|country|location/i.test(`${id} ${roles}`);
    const scale = /mult|powercode/i.test(id);
    // Of the power of ten the number tells more than its name.
    const texts = scale ? values.map(({ code }) => code) : categoryTexts(id, values, place);
    const usual = part === 'attributes' ? textOf(one['default']) : '';
    return {
      id,
      header: name === '' || name === id ? id : `${id}: ${name}`,
      texts,
      listed: values.length > 0,
      otherwise: texts[values.findIndex(({ code }) => code === usual)] ?? usual,
    };
  });
}

const plain = (id: string): Component => ({
  id,
  header: id,
  texts: [],
  listed: false,
  otherwise: '',
});

/** An attribute's text: one of its list, or the value itself; its usual one where none is given. */
function textAt({ texts, listed, otherwise }: Component, value: unknown): string {
  if (value === null || value === undefined) return otherwise;
  return listed && typeof value === 'number' ? (texts[value] ?? '') : cellText(value);
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const objectsIn = (value: unknown): JsonObject[] => listIn(value).filter(isObject);
const entriesOf = (value: unknown): [string, unknown][] =>
  isObject(value) ? Object.entries(value) : [];
