import type { BuiltSetting } from '../database/built-setting.ts';
import type { Row } from '../database/connector.ts';
import { economyBundle } from './economies-settings.ts';

const economies: BuiltSetting = {
  id: 'economies',
  parameters: {},
  file: '../world-map/economies.sql',
};

/**
 * One built answer for each economy that has a place on the map, gathered in the economy's bundle,
 * which its page fetches at once.
 */
export async function everyEconomy(
  ask: (setting: BuiltSetting) => Promise<Row[]>,
  { id, file }: { id: string; file: string },
): Promise<BuiltSetting[]> {
  const rows = await ask(economies);
  return rows
    .filter((row) => row['placed'] === true)
    .map(({ economy }) => ({
      id,
      file,
      parameters: { economy: String(economy) },
      bundle: economyBundle(String(economy)),
    }));
}
