import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answerKey } from '../../src/database/answer-key.ts';
import { bind } from '../../src/database/bind.ts';
import type { BuiltSetting, BuiltSettings } from '../../src/database/built-setting.ts';
import type { Connector, Row } from '../../src/database/connector.ts';
import { root } from './paths.ts';

/** The folder of the figures, whose `built-settings.ts` together are the registry of answers. */
export const figuresFolder = join(root, 'src', 'figures');

export interface BuiltAnswer {
  /** Logical name, `answers/<query id>/<parameters>`. */
  key: string;
  rows: Row[];
  /** The file it shares with others, if it does. */
  bundle?: string;
}

/**
 * Computes the built answers of every figure, each key once, in the order of the keys.
 *
 * @param wanted which settings to compute; all by default
 */
export async function computeAnswers(
  connector: Connector,
  figures = figuresFolder,
  wanted: (setting: BuiltSetting) => boolean = () => true,
): Promise<BuiltAnswer[]> {
  const answers = new Map<string, BuiltAnswer>();
  for (const folder of await readdir(figures, { withFileTypes: true })) {
    const module = join(figures, folder.name, 'built-settings.ts');
    if (!folder.isDirectory() || !existsSync(module)) continue;
    const ask = (setting: BuiltSetting) => answer(connector, join(figures, folder.name), setting);
    const settings = await (await settingsOf(module))(ask);
    const fresh = settings.filter((setting) => wanted(setting) && !answers.has(answerKey(setting)));
    const computed = await Promise.all(
      fresh.map(async (setting) => {
        const bundled = setting.bundle === undefined ? {} : { bundle: setting.bundle };
        const rows = setting.rows === undefined ? await ask(setting) : [...setting.rows];
        return { key: answerKey(setting), rows, ...bundled };
      }),
    );
    for (const one of computed) answers.set(one.key, one);
  }
  return [...answers.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Runs one setting's SQL, bound as the page binds it. */
async function answer(connector: Connector, folder: string, setting: BuiltSetting): Promise<Row[]> {
  const text = await readFile(join(folder, setting.file ?? `${setting.id}.sql`), 'utf8');
  const { sql, values } = bind(text, setting.parameters);
  try {
    return await connector.query(sql, values);
  } catch (error) {
    throw new Error(`${answerKey(setting)}: ${String(error)}`, { cause: error });
  }
}

async function settingsOf(module: string): Promise<BuiltSettings> {
  const loaded = (await import(pathToFileURL(module).href)) as { builtSettings?: BuiltSettings };
  if (!loaded.builtSettings) throw new Error(`${module} exports no builtSettings`);
  return loaded.builtSettings;
}
