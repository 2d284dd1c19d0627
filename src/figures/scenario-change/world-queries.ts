import { newestStock } from '../../domain/editions/stock.ts';
import { newestTotalYear } from '../../domain/editions/totals.ts';
import type { ScenarioCorridor, ScenarioEconomy } from '../../domain/scenario/world.ts';
import type { Query } from '../../database/query.ts';
import economies from './economies.sql?raw';
import corridors from './query.sql?raw';
import { scenarioPack } from './scenario-pack.ts';

/** The year whose corridors scenarios change: the newest with totals of most of the world. */
export const scenarioYear: number = newestTotalYear('received', 'headline');

/** What `worldOf` makes the world of a year from. */
export interface WorldRows {
  corridors: readonly ScenarioCorridor[];
  economies: readonly ScenarioEconomy[];
}

export const worldQueries: { readonly [Name in keyof WorldRows]: Query<WorldRows[Name][number]> } =
  {
    corridors: {
      id: 'scenario-world',
      sql: corridors,
      parameters: { year: scenarioYear, stock: Number(newestStock) },
      resultPack: scenarioPack,
    },
    economies: {
      id: 'scenario-economies',
      sql: economies,
      parameters: { year: scenarioYear },
      resultPack: scenarioPack,
    },
  };
