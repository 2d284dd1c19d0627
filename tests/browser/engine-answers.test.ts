import { beforeAll, expect, test } from 'vitest';
import { answerKey } from '../../src/database/answer-key.ts';
import { bind } from '../../src/database/bind.ts';
import { precomputedResults } from '../../src/database/precomputed-results.ts';
import type {
  PrecomputedSetting,
  PrecomputedSettings,
} from '../../src/database/precomputed-setting.ts';
import type { Row } from '../../src/database/row.ts';
import type { Connector } from '../../src/database/connector.ts';
import type { DataManifest } from '../../src/database/manifest.ts';
import { data, loadManifest, watchedEngine } from './engine-site.ts';

const settingsOf = import.meta.glob<PrecomputedSettings>('/src/figures/*/precomputed-settings.ts', {
  eager: true,
  import: 'precomputedSettings',
});
const sqlOf = import.meta.glob<string>('/src/figures/*/*.sql', {
  eager: true,
  query: '?raw',
  import: 'default',
});
/** Of the answers that share files, one for each economy, so many of each query are compared. */
const sampleSize = 12;

let connector: Connector;
let manifest: DataManifest;
beforeAll(async () => {
  manifest = await loadManifest();
  connector = await (await watchedEngine()).engine.connector();
}, 60_000);

interface Asked {
  setting: PrecomputedSetting;
  /** Path of the figure's settings. */
  module: string;
}

async function everySetting(): Promise<Asked[]> {
  const found = Object.entries(settingsOf).map(async ([module, settings]) => {
    const list = await settings((setting) => ask({ setting, module }));
    return list.map((setting) => ({ setting, module }));
  });
  return (await Promise.all(found)).flat();
}

function ask({ setting, module }: Asked): Promise<Row[]> {
  const file = setting.file ?? `${setting.id}.sql`;
  const text = sqlOf[new URL(file, `http://localhost${module}`).pathname];
  if (text === undefined) throw new Error(`No SQL for ${answerKey(setting)}`);
  const { sql, values } = bind(text, setting.parameters);
  return connector.query(sql, values);
}

test("every figure's query gives the same rows from both paths", { timeout: 600_000 }, async () => {
  const all = await everySetting();
  const own = all.filter(({ setting }) => setting.resultPack === undefined);
  const shared = Map.groupBy(
    all.filter(({ setting }) => setting.resultPack !== undefined),
    ({ setting }) => setting.id,
  );
  const built = precomputedResults(manifest, data);
  const different: unknown[] = [];
  for (const asked of [...own, ...[...shared.values()].flatMap(spread)]) {
    const { setting } = asked;
    const file = await built.get(answerKey(setting), undefined, setting.resultPack);
    const difference = firstDifference(await ask(asked), file);
    if (difference) different.push({ key: answerKey(setting), ...difference });
  }
  expect(different).toEqual([]);
  const keys = own.map(({ setting }) => answerKey(setting));
  const names = Object.keys(manifest.files).filter((name) => name.startsWith('answers/'));
  expect(keys.sort()).toEqual(names.sort());
  expect(keys.length).toBeGreaterThanOrEqual(60);
});

function spread<T>(items: T[]): T[] {
  const step = Math.max(1, Math.floor(items.length / sampleSize));
  return items.filter((_, at) => at % step === 0);
}

/** As text: equality of thousands of rows, value by value, would take minutes. */
function firstDifference(engine: Row[], file: Row[]): { engine: unknown; file: unknown } | null {
  for (let at = 0; at < Math.max(engine.length, file.length); at++)
    if (JSON.stringify(engine[at]) !== JSON.stringify(file[at]))
      return { engine: engine[at], file: file[at] };
  return null;
}
