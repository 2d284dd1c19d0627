import type { PrecomputedSetting } from '../../database/precomputed-setting.ts';
import type { Parameters } from '../../database/query.ts';
import type { Row } from '../../database/row.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { economyPack } from './economies-settings.ts';

const economies: PrecomputedSetting = {
  id: 'economies',
  parameters: {},
  file: '../economies/economies.sql',
};

interface EveryEconomy {
  id: string;
  file: string;
  /** The file an economy's answer goes into; that of its own page if absent. */
  resultPack?: (economy: EconomyCode) => string;
  /** What the question asks beside the economy. */
  parameters?: Parameters;
}

/**
 * One precomputed result for each economy that has a place on the map, gathered in the economy's result pack,
 * which its page fetches at once.
 */
export async function everyEconomy(
  ask: (setting: PrecomputedSetting) => Promise<Row[]>,
  { id, file, resultPack = economyPack, parameters = {} }: EveryEconomy,
): Promise<PrecomputedSetting[]> {
  const rows = await ask(economies);
  return rows
    .filter((row) => row['placed'] === true)
    .map(({ economy }) => ({
      id,
      file,
      parameters: { economy: String(economy), ...parameters },
      resultPack: resultPack(String(economy)),
    }));
}
