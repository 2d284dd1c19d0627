import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { root } from '../../src/build/root.ts';
import { bind } from '../../src/database/bind.ts';
import type {
  PrecomputedSetting,
  PrecomputedSettings,
} from '../../src/database/precomputed-setting.ts';
import { builtAtlas } from '../../src/database/testing/built-atlas.ts';
import { fillParameters } from '../../src/exports/sql-href.ts';
import { builtDatabase } from './lib/built-database.ts';

const atlas = builtAtlas();
const database = builtDatabase();

const figures = join(root, 'src/figures');
const folders = readdirSync(figures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readdirSync(join(figures, name)).includes('precomputed-settings.ts'));

const textOf = (folder: string, { id, file }: PrecomputedSetting) =>
  readFileSync(new URL(file ?? `${id}.sql`, pathToFileURL(join(figures, folder, '/'))), 'utf8');

async function settingsOf(folder: string): Promise<PrecomputedSetting[]> {
  const { precomputedSettings } = (await import(
    join(figures, folder, 'precomputed-settings.ts')
  )) as {
    precomputedSettings: PrecomputedSettings;
  };
  const all = await precomputedSettings((setting) => {
    const { sql, values } = bind(textOf(folder, setting), setting.parameters);
    return database.query(sql, values);
  });
  const known = new Set<string>();
  return all.filter(({ id }) => !known.has(id) && known.add(id));
}

test.each(folders)('the SQL of %s opens in the console and gives its rows', async (folder) => {
  for (const setting of await settingsOf(folder)) {
    const text = textOf(folder, setting);
    const { sql, values } = bind(text, setting.parameters);
    const wanted = await database.query(sql, values);
    const answer = await atlas.userSql.ask(fillParameters(text, setting.parameters), {
      limit: 1_000_000,
      timeLimit: 30_000,
    });
    expect(answer.rows.length).toBe(wanted.length);
    const names = Object.keys(wanted[0] ?? {});
    if (wanted.length > 0) expect(answer.columns.map(({ name }) => name)).toEqual(names);
    const first = answer.rows[0];
    if (first) expect(plain(first)).toEqual(plain(Object.values(wanted[0] ?? {})));
  }
});

/** Lists and structs come as text in the console: they are left out of the comparison. */
function plain(values: readonly unknown[]): unknown[] {
  const isNested = (value: unknown) =>
    (typeof value === 'object' && value !== null) || /^[[{]/.test(String(value));
  return values.map((value) => (isNested(value) ? null : value));
}
