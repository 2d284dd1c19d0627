import { limits } from './limits.ts';
import { FileError } from './file-error.ts';
import { writtenValue } from './written-value.ts';

/** A list that can be read as a table, and where it stands: the keys to it, joined by points. */
export interface JsonList {
  path: string;
  rows: () => JsonRows;
}

export interface JsonRows {
  names: readonly string[];
  /** Names of columns that were made of what stands one level deeper. */
  flattened: readonly string[];
  rows: Iterable<string[]>;
  count: number;
  /** What the list says of itself as a whole. */
  title?: string;
  /** The standard that it is written by. */
  standard?: 'json_stat' | 'sdmx_json';
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Levels in which lists are looked for. */
const deepest = 4;
const mostLists = 60;

/**
 * The lists of records in a JSON value, the outermost first: lists of objects, lists of lists, and
 * objects whose keys are columns.
 */
export function jsonLists(value: unknown): JsonList[] {
  const found: JsonList[] = [];
  const look = (one: unknown, path: readonly string[]): void => {
    if (found.length >= mostLists || path.length > deepest) return;
    const list = listOf(one);
    if (list) found.push({ path: path.join('.'), rows: list });
    else if (Array.isArray(one))
      for (const [place, inner] of one.slice(0, mostLists).entries())
        look(inner, [...path, String(place + 1)]);
    else if (isObject(one))
      for (const [key, inner] of Object.entries(one)) look(inner, [...path, key]);
  };
  look(value, []);
  return found;
}

function listOf(value: unknown): (() => JsonRows) | null {
  if (Array.isArray(value)) {
    if (value.length === 0) return null;
    const objects = value.filter(isObject).length;
    if (objects > 0 && objects === value.filter((one) => one !== null).length) {
      const records = value.filter(isObject);
      // A single object that only holds lists is what describes them.
      return records.length === 1 && holdsList(records[0]!) ? null : () => recordRows(records);
    }
    const lists = value.every((one) => Array.isArray(one) && one.every(isPlain));
    return lists ? () => listRows(value as unknown[][]) : null;
  }
  if (!isObject(value)) return null;
  const { columns, data } = value;
  if (Array.isArray(columns) && Array.isArray(data) && data.every(Array.isArray))
    return () => listRows([columns, ...(data as unknown[][])]);
  return columnsOf(value);
}

/** An object whose keys are the columns: of lists of one length, or of objects with the same keys. */
function columnsOf(value: JsonObject): (() => JsonRows) | null {
  const names = Object.keys(value);
  const columns = Object.values(value);
  if (names.length < 2) return null;
  const lengths = new Set(
    columns.map((column) => (Array.isArray(column) && column.every(isPlain) ? column.length : -1)),
  );
  if (lengths.size === 1 && !lengths.has(-1) && !lengths.has(0))
    return () => listRows([names, ...transposed(columns as unknown[][])]);
  const keys = columns.map((column) =>
    isObject(column) && Object.values(column).every(isPlain) ? Object.keys(column).join('\n') : '',
  );
  if (new Set(keys).size !== 1 || keys[0] === '' || !/^\d+$/.test(keys[0]!.split('\n')[0]!))
    return null;
  return () => listRows([names, ...transposed(columns.map((one) => Object.values(one as object)))]);
}

function transposed(columns: readonly (readonly unknown[])[]): unknown[][] {
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]));
}

function listRows([names = [], ...rows]: readonly (readonly unknown[])[]): JsonRows {
  return {
    names: names.map(writtenValue),
    flattened: [],
    count: rows.length,
    rows: mapped(rows, (row) => row.map(writtenValue)),
  };
}

/**
 * Records as rows: a column for each key that one of them has, in the order in which they come. The
 * keys of an object within are columns of their own; what lies deeper stays as it is written.
 */
export function recordRows(records: readonly JsonObject[]): JsonRows {
  const keys = new Map<string, Set<string> | null>();
  for (const record of records)
    for (const [key, value] of Object.entries(record)) {
      const inner = keys.get(key);
      if (inner === undefined) keys.set(key, isObject(value) ? new Set(Object.keys(value)) : null);
      else if (isObject(value)) {
        if (inner) for (const one of Object.keys(value)) inner.add(one);
        else if (records.every((other) => isObject(other[key]) || (other[key] ?? null) === null))
          keys.set(key, new Set(Object.keys(value)));
      }
      if (keys.size > limits.columns * 20)
        throw new FileError('too_many_columns', { most: limits.columns });
    }
  const columns: { name: string; key: string; inner: string | null }[] = [];
  for (const [key, inner] of keys) {
    // Where some records have an object and others a plain value, the plain one has its own column.
    const plain =
      inner?.size && records.some((one) => !isObject(one[key]) && (one[key] ?? null) !== null);
    if (!inner || inner.size === 0 || plain) columns.push({ name: key, key, inner: null });
    for (const one of inner ?? []) columns.push({ name: `${key}.${one}`, key, inner: one });
  }
  const names = columns.map(({ name }) => name);
  return {
    names,
    flattened: columns.flatMap(({ name, inner }) => (inner === null ? [] : [name])),
    count: records.length,
    rows: mapped(records, (record) =>
      columns.map(({ key, inner }) => {
        const value = record[key];
        if (inner !== null) return isObject(value) ? cell(value[inner]) : '';
        const apart = isObject(value) && (keys.get(key)?.size ?? 0) > 0;
        return apart ? '' : cell(value);
      }),
    ),
  };
}

/** A list of plain values is written with semicolons, anything deeper as JSON. */
function cell(value: unknown): string {
  if (Array.isArray(value) && value.every(isPlain)) return value.map(writtenValue).join('; ');
  if (isObject(value) && Object.keys(value).length === 0) return '';
  return writtenValue(value);
}

function* mapped<T>(items: readonly T[], make: (item: T) => string[]): Generator<string[]> {
  for (const item of items) yield make(item);
}

function holdsList(record: JsonObject): boolean {
  return Object.values(record).some((value) => listOf(value) !== null);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
