import type { BuiltSetting } from '../../database/built-setting.ts';
import type { Row } from '../../database/connector.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { economyBundle } from './economies-settings.ts';

const economies: BuiltSetting = {
  id: 'economies',
  parameters: {},
  file: '../economies/economies.sql',
};

interface EveryEconomy {
  id: string;
  file: string;
  /** The file an economy's answer goes into; that of its own page if absent. */
  bundle?: (economy: EconomyCode) => string;
}

/**
 * One built answer for each economy that has a place on the map, gathered in the economy's bundle,
 * which its page fetches at once.
 */
export async function everyEconomy(
  ask: (setting: BuiltSetting) => Promise<Row[]>,
  { id, file, bundle = economyBundle }: EveryEconomy,
): Promise<BuiltSetting[]> {
  const rows = await ask(economies);
  return rows
    .filter((row) => row['placed'] === true)
    .map(({ economy }) => ({
      id,
      file,
      parameters: { economy: String(economy) },
      bundle: bundle(String(economy)),
    }));
}
