import * as v from 'valibot';
import type { Query } from '../../database/query.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Parameter, ParameterSpec } from '../../domain/parameters.ts';

/** A corridor: money goes from the sender to the receiver. */
export interface CorridorSettings {
  sender: EconomyCode;
  receiver: EconomyCode;
}

/** One end of a corridor; empty where an address lacks it. */
export function endParameter<All>(): Parameter<EconomyCode, All> {
  return {
    schema: v.pipe(v.string(), v.toUpperCase(), v.regex(/^[A-Z]{3}$/, 'not_economy')),
    fallback: () => '',
    write: (code) => code,
    expectedType: { kind: 'economy', most: 1 },
  };
}

export const corridorSettings: ParameterSpec<CorridorSettings> = {
  sender: endParameter(),
  receiver: endParameter(),
};

/** The file that holds what the pages of an economy's corridors open with. */
export function corridorPack(economy: EconomyCode): string {
  return `corridor/${economy}`;
}

/** A question about all corridors of one economy, so that two answers serve any pair of them. */
export function corridorQuery<Row>(id: string, sql: string, economy: EconomyCode): Query<Row> {
  return { id, sql, parameters: { economy }, resultPack: corridorPack(economy) };
}
