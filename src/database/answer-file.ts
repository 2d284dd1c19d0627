import type { Row } from './row.ts';

/**
 * A column of an answer file, in whichever of these forms is shortest:
 * `all` one value in every row; `words` + `index` repeated texts, an index into words for each row;
 * `steps` whole numbers as the first and then the differences; `values` as they are.
 */
type Column =
  | { all: unknown }
  | { words: string[]; index: (number | null)[] }
  | { steps: number[] }
  | { values: unknown[] };

interface AnswerFile {
  rows: number;
  columns: Record<string, Column>;
}

/**
 * Writes rows as columnar JSON, exactly: doubles keep every bit (but −0 becomes 0), integers,
 * texts, booleans, null and lists come back as they were.
 *
 * @throws when rows differ in their columns, or for a value that JSON cannot hold.
 */
export function encodeAnswer(rows: readonly Row[]): string {
  const names = Object.keys(rows[0] ?? {});
  const shape = names.join('\n');
  for (const [at, row] of rows.entries())
    if (Object.keys(row).join('\n') !== shape)
      throw new Error(`Row ${at + 1} has other columns than the first`);
  // Not a literal: a column may be called __proto__.
  const columns = Object.fromEntries(
    names.map((name) => [name, encodeColumn(rows.map((row) => checked(row[name], name)))]),
  );
  return JSON.stringify({ rows: rows.length, columns } satisfies AnswerFile);
}

/**
 * Reads what `encodeAnswer` wrote.
 *
 * @throws when the text is no answer file, or a cut one.
 */
export function decodeAnswer(text: string): Row[] {
  const file = JSON.parse(text) as Partial<AnswerFile> | null;
  if (!file || typeof file.rows !== 'number' || typeof file.columns !== 'object')
    throw new Error('Not an answer file');
  const count = file.rows;
  const names = Object.keys(file.columns);
  const columns = Object.values(file.columns).map((column) => decodeColumn(column, count));
  return Array.from({ length: count }, (_, at) => rowAt(names, columns, at));
}

/** Thousands of them are made before the first map answers: a loop is three times as fast as pairs. */
function rowAt(names: readonly string[], columns: readonly unknown[][], at: number): Row {
  const row: Row = {};
  for (let column = 0; column < names.length; column++) {
    const name = names[column] ?? '';
    const value = columns[column]?.[at];
    // An assignment to this one would make no column of it.
    if (name === '__proto__')
      Object.defineProperty(row, name, {
        value,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    else row[name] = value;
  }
  return row;
}

function encodeColumn(values: unknown[]): Column {
  const first = values[0];
  const simple = typeof first !== 'object' || first === null;
  if (simple && values.every((value) => value === first)) return { all: first };
  const forms: Column[] = [{ values }];
  if (values.every((value) => value === null || typeof value === 'string')) {
    const words = [...new Set(values.filter((value) => value !== null))];
    const places = new Map(words.map((word, at) => [word, at]));
    forms.push({
      words,
      index: values.map((value) => (value === null ? null : (places.get(value) ?? null))),
    });
  }
  if (values.every((value): value is number => Number.isSafeInteger(value))) {
    const steps = values.map((value, at) => value - (values[at - 1] ?? 0));
    if (steps.every(Number.isSafeInteger)) forms.push({ steps });
  }
  const sized = forms.map((form) => ({ form, size: JSON.stringify(form).length }));
  return sized.reduce((best, next) => (next.size < best.size ? next : best)).form;
}

function decodeColumn(column: Column, count: number): unknown[] {
  if ('all' in column) return Array.from({ length: count }, () => column.all);
  const values = decodeMany(column);
  if (values.length !== count) throw new Error('An answer file with a column cut short');
  return values;
}

function decodeMany(column: Exclude<Column, { all: unknown }>): unknown[] {
  if ('words' in column)
    return column.index.map((place) => (place === null ? null : column.words[place]));
  if ('steps' in column) {
    let value = 0;
    return column.steps.map((step) => (value += step));
  }
  return column.values;
}

function checked(value: unknown, name: string): unknown {
  const kind = typeof value;
  const fine =
    value === null ||
    kind === 'string' ||
    kind === 'boolean' ||
    (kind === 'number' && Number.isFinite(value)) ||
    (Array.isArray(value) && value.every((part) => checked(part, name) !== undefined));
  if (!fine) throw new Error(`Column ${name}: ${String(value)} cannot be kept in an answer file`);
  return kind === 'number' ? (value as number) + 0 : value;
}
