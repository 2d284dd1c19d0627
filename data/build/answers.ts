import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerKey } from '../../src/database/answer-key.ts';
import { bind } from '../../src/database/bind.ts';
import type {
  PrecomputedSetting,
  PrecomputedSettings,
} from '../../src/database/precomputed-setting.ts';
import type { Row } from '../../src/database/row.ts';
import type { Connector } from '../../src/database/connector.ts';
import { root } from './paths.ts';

/** The folder of the figures, whose `precomputed-settings.ts` together are the registry of answers. */
export const figuresFolder = join(root, 'src', 'figures');

export interface PrecomputedResult {
  /** Logical name, `answers/<query id>/<parameters>`. */
  key: string;
  rows: Row[];
  /** The file it shares with others, if it does. */
  resultPack?: string;
}

/**
 * Computes the precomputed results of every figure, each key once, in the order of the keys.
 *
 * @param wanted which settings to compute; all by default
 */
export async function computeAnswers(
  connector: Connector,
  figures = figuresFolder,
  wanted: (setting: PrecomputedSetting) => boolean = () => true,
): Promise<PrecomputedResult[]> {
  const answers = new Map<string, PrecomputedResult>();
  for (const folder of await readdir(figures, { withFileTypes: true })) {
    const module = join(figures, folder.name, 'precomputed-settings.ts');
    if (!folder.isDirectory() || !existsSync(module)) continue;
    const ask = (setting: PrecomputedSetting) =>
      answer(connector, join(figures, folder.name), setting);
    const settings = await (await settingsOf(module))(ask);
    const fresh = settings.filter((setting) => wanted(setting) && !answers.has(answerKey(setting)));
    const computed = await Promise.all(
      fresh.map(async (setting) => {
        const packed = setting.resultPack === undefined ? {} : { resultPack: setting.resultPack };
        const rows = setting.rows === undefined ? await ask(setting) : [...setting.rows];
        return { key: answerKey(setting), rows, ...packed };
      }),
    );
    for (const one of computed) answers.set(one.key, one);
  }
  return [...answers.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Runs one setting's SQL, bound as the page binds it. */
async function answer(
  connector: Connector,
  folder: string,
  setting: PrecomputedSetting,
): Promise<Row[]> {
  const text = await readFile(join(folder, setting.file ?? `${setting.id}.sql`), 'utf8');
  const { sql, values } = bind(text, setting.parameters);
  try {
    return await connector.query(sql, values);
  } catch (error) {
    throw new Error(`${answerKey(setting)}: ${String(error)}`, { cause: error });
  }
}

async function settingsOf(module: string): Promise<PrecomputedSettings> {
  const loaded = (await import(pathToFileURL(module).href)) as {
    precomputedSettings?: PrecomputedSettings;
  };
  if (!loaded.precomputedSettings) throw new Error(`${module} exports no precomputedSettings`);
  return loaded.precomputedSettings;
}
