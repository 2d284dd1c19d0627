import { jsonStatLists } from './cubes/json-stat.ts';
import { sdmxJsonLists } from './cubes/sdmx-json.ts';
import { decodedText, encodingOf } from './decoded-text.ts';
import type { Hooks } from './hooks.ts';
import { FileError } from './file-error.ts';
import { jsonLists, recordRows, type JsonList } from './json-records.ts';
import { limits } from './limits.ts';
import type { ReadStep } from './read-report.ts';
import type { TableBuilder } from './table-builder.ts';

/** Letters that are held and parsed at once. */
const mostLetters = 300_000_000;

/**
 * Reads JSON: a list of records wherever it stands, one record a line, or a cube by the standards of
 * JSON-stat and SDMX-JSON.
 *
 * @param wanted place of a list; null for the longest
 * @param named makes what takes the rows, by the line that names the columns
 * @throws {FileError} where it is damaged, or has no list of records
 */
export async function readJson(
  file: Blob,
  wanted: number | null,
  named: (first: number) => TableBuilder,
  hooks: Hooks,
): Promise<{ parts: string[]; part: number; steps: ReadStep[]; builder: TableBuilder }> {
  const text = await textOf(file, hooks);
  const lists = listsOf(text);
  const sizes = lists.map(({ rows }) => rows());
  const longest = sizes.reduce(
    (best, { count }, place) => (count > (sizes[best]?.count ?? -1) ? place : best),
    0,
  );
  const part = wanted !== null && lists[wanted] ? wanted : longest;
  const chosen = sizes[part];
  if (!chosen || chosen.count === 0) throw new FileError('no_records');
  const steps: ReadStep[] = [];
  const { path } = lists[part]!;
  if (path !== '') steps.push({ kind: 'under_key', values: { key: path } });
  if (chosen.standard) steps.push({ kind: chosen.standard, values: { count: chosen.count } });
  if (chosen.flattened.length > 0)
    steps.push({ kind: 'flattened', values: { columns: chosen.flattened.join(', ') } });
  const { title = '' } = chosen;
  let number = title === '' ? 1 : 2;
  const builder = named(number);
  if (title !== '') builder.add([title], 1);
  builder.add([...chosen.names], number);
  for (const row of chosen.rows) {
    builder.add(row, ++number);
    if (number % 20_000 === 0)
      await hooks.onStep(0.5 + number / (chosen.count + 1) / 2, builder.rows());
  }
  return { parts: lists.map((list) => list.path), part, steps, builder };
}

async function textOf(file: Blob, hooks: Hooks): Promise<string> {
  if (file.size > mostLetters) throw new FileError('too_much');
  let text = '';
  const { encoding } = await encodingOf(file, hooks);
  for await (const part of decodedText(file, encoding)) {
    text += part.text;
    await hooks.onStep(part.share / 2, 0);
  }
  return text.trim();
}

function listsOf(text: string): JsonList[] {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch (error) {
    return jsonLists(lines(text, error));
  }
  const cubes = [...jsonStatLists(whole), ...sdmxJsonLists(whole)];
  if (cubes.length > 0) return cubes;
  const lists = jsonLists(whole);
  // One record alone, as a file of lines may have.
  if (lists.length === 0 && typeof whole === 'object' && whole !== null && !Array.isArray(whole))
    return [{ path: '', rows: () => recordRows([whole as Record<string, unknown>]) }];
  return lists;
}

/** Records that stand one a line; where the first line is none, all of it is damaged JSON. */
function lines(text: string, whole: unknown): unknown[] {
  const records: unknown[] = [];
  for (const [place, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      records.push(JSON.parse(line));
    } catch {
      const broken = records.length > 0 ? place + 1 : lineOf(whole, text);
      throw new FileError('broken_json', { line: broken });
    }
    if (records.length > limits.rows) throw new FileError('too_many_rows', { most: limits.rows });
  }
  return records;
}

/** The line at which the browser says that JSON breaks; the last one where it doesn't say. */
function lineOf(error: unknown, text: string): number {
  const at = /position (\d+)/.exec(String(error))?.[1];
  const until = at === undefined ? text : text.slice(0, Number(at));
  return until.split('\n').length;
}
