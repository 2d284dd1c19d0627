import { beforeAll, expect, test } from 'vitest';
import { answerKey } from '../../src/database/answer-key.ts';
import { decodeAnswer } from '../../src/database/answer-file.ts';
import { bind } from '../../src/database/bind.ts';
import type { BuiltSetting, BuiltSettings } from '../../src/database/built-setting.ts';
import type { Connector, Row } from '../../src/database/connector.ts';
import type { DataManifest } from '../../src/database/manifest.ts';
import { data, loadManifest, watchedEngine } from './engine-site.ts';

const settingsOf = import.meta.glob<BuiltSettings>('../../src/figures/*/built-settings.ts', {
  eager: true,
  import: 'builtSettings',
});
const sqlOf = import.meta.glob<string>('../../src/figures/*/*.sql', {
  eager: true,
  query: '?raw',
  import: 'default',
});

let connector: Connector;
let manifest: DataManifest;
beforeAll(async () => {
  manifest = await loadManifest();
  connector = await (await watchedEngine()).engine.connector();
}, 60_000);

function ask(folder: string, setting: BuiltSetting): Promise<Row[]> {
  const text = sqlOf[`${folder}/${setting.file ?? `${setting.id}.sql`}`];
  if (text === undefined) throw new Error(`No SQL for ${answerKey(setting)}`);
  const { sql, values } = bind(text, setting.parameters);
  return connector.query(sql, values);
}

test("every figure's query gives the same rows from both paths", { timeout: 120_000 }, async () => {
  const asked: string[] = [];
  const different: unknown[] = [];
  for (const [module, settings] of Object.entries(settingsOf)) {
    const folder = module.slice(0, module.lastIndexOf('/'));
    for (const setting of await settings((nested) => ask(folder, nested))) {
      const key = answerKey(setting);
      asked.push(key);
      const difference = firstDifference(await ask(folder, setting), await built(key));
      if (difference) different.push({ key, ...difference });
    }
  }
  expect(different).toEqual([]);
  const names = Object.keys(manifest.files).filter((name) => name.startsWith('answers/'));
  expect(asked.sort()).toEqual(names.sort());
  expect(asked.length).toBeGreaterThanOrEqual(60);
});

async function built(key: string): Promise<Row[]> {
  const file = manifest.files[key];
  if (!file) return [];
  return decodeAnswer(await (await fetch(new URL(file.path, data))).text());
}

/** As text: equality of thousands of rows, value by value, would take minutes. */
function firstDifference(engine: Row[], file: Row[]): { engine: unknown; file: unknown } | null {
  for (let at = 0; at < Math.max(engine.length, file.length, 1); at++)
    if (!file[at] || JSON.stringify(engine[at]) !== JSON.stringify(file[at]))
      return { engine: engine[at], file: file[at] };
  return null;
}
