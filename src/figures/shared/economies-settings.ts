import type { Query } from '../../database/query.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { economiesParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';

/** One economy, or up to four beside one another. */
export interface EconomiesSettings {
  economies: readonly EconomyCode[];
}

/** How many economies a picture can hold beside one another. */
export const mostEconomies = 4;

export const economiesSettings: ParameterSpec<EconomiesSettings> = {
  economies: economiesParameter(mostEconomies),
};

/** The file that holds what an economy's page opens with. */
export function economyPack(economy: EconomyCode): string {
  return `economy/${economy}`;
}

/** The same question for each economy, so that an economy's answer serves every comparison. */
export function perEconomy<Row>(
  id: string,
  sql: string,
  economies: readonly EconomyCode[],
): Readonly<Record<EconomyCode, Query<Row>>> {
  return Object.fromEntries(
    economies.map((economy) => [
      economy,
      { id, sql, parameters: { economy }, resultPack: economyPack(economy) },
    ]),
  );
}
