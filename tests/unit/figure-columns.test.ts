import { DuckDBInstance } from '@duckdb/node-api';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFullLanguage } from '../../src/language/index.ts';
import { columnOf } from '../../src/figures/columns/column-of.ts';
import { columnsOfQuery, knownColumns } from '../../src/figures/columns/known-columns.ts';

const figures = join(import.meta.dirname, '../../src/figures');
const database = join(figures, '../../public/data/latest/atlas.duckdb');
/** Answers of the map that nobody takes away. */
const kept = /^world-map\/(?:measure-totals|flow-years)/;

/** Whether a folder is a figure, which is shown with its tools. */
function isShown(folder: string): boolean {
  return existsSync(join(figures, folder, 'about.ts'));
}

describe('columns of every query of a figure', () => {
  let instance: DuckDBInstance;
  beforeAll(async () => {
    instance = await DuckDBInstance.create(database, { access_mode: 'READ_ONLY' });
  });
  afterAll(() => instance.closeSync());

  test('are known, with a type the database agrees with', async () => {
    const connection = await instance.connect();
    const wrong: string[] = [];
    const folders = await readdir(figures, { withFileTypes: true });
    for (const folder of folders) {
      if (!folder.isDirectory() || !isShown(folder.name)) continue;
      for (const file of await readdir(join(figures, folder.name))) {
        if (!file.endsWith('.sql') || kept.test(`${folder.name}/${file}`)) continue;
        const sql = await readFile(join(figures, folder.name, file), 'utf8');
        const asked = sql.replaceAll(/--.*$/gm, '').replaceAll(/\$\w+/g, 'NULL');
        const described = await connection.runAndReadAll(`DESCRIBE ${asked}`);
        for (const [name, type] of described.getRowsJson() as [string, string][]) {
          const query = file === 'query.sql' ? folder.name : file.replace('.sql', '');
          const known = columnsOfQuery[`${query}.${name}`] ?? knownColumns[name];
          if (!known) wrong.push(`${folder.name}/${file}: ${name} ${type} is not known`);
          else if (!agrees(type, known.type))
            wrong.push(`${folder.name}/${file}: ${name} is ${type}, not ${known.type}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Whole numbers may come as doubles, where they were summed. */
function agrees(type: string, known: string): boolean {
  if (/^(?:VARCHAR|ENUM)/.test(type)) return known === 'text';
  if (type === 'BOOLEAN') return known === 'boolean';
  return known === 'number' || known === 'integer';
}

test.each(['en', 'fr', 'es', 'ar'] as const)(
  'every label and unit has words in %s',
  async (language) => {
    const { t } = await createFullLanguage(language);
    const say = (key: string) => t(`columns:${key}`);
    const all = [
      ...Object.keys(knownColumns).map((id) => ['', id] as const),
      ...Object.keys(columnsOfQuery).map((key) => key.split('.') as [string, string]),
    ];
    const unsaid = all.flatMap(([query, id]) => {
      const { label, unit } = columnOf(query, id, [], say);
      return [label, unit ?? ''].filter((word) => /^(?:label|unit)\./.test(word));
    });
    expect(unsaid).toEqual([]);
  },
);

test('a column that is not known is described by its values', () => {
  const say = (key: string) => key;
  expect(columnOf('q', 'unheard_of', [1, 2], say)).toEqual({
    id: 'unheard_of',
    type: 'integer',
    label: 'unheard_of',
  });
  expect(columnOf('q', 'persons', [1.5], say)).toMatchObject({ type: 'number' });
  expect(columnOf('corridor-migrants', 'female', [1.5], say)).toMatchObject({ type: 'number' });
  expect(columnOf('corridor-migrants', 'female', [], say)).toMatchObject({ type: 'integer' });
});
