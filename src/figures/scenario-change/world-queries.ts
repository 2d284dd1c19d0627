import { newestStock } from '../../domain/editions/stock.ts';
import { newestTotalYear } from '../../domain/editions/totals.ts';
import { foldingOf } from '../../domain/scenario/folding.ts';
import type { Step } from '../../domain/scenario/step.ts';
import type { ScenarioCorridor, ScenarioEconomy } from '../../domain/scenario/world.ts';
import type { Query } from '../../database/query.ts';
import economies from './economies.sql?raw';
import folded from './folded.sql?raw';
import gdp from './gdp.sql?raw';
import corridors from './query.sql?raw';
import { foldedPack, gdpPack, scenarioPack } from './scenario-pack.ts';

/** The year whose corridors scenarios change: the newest with totals of most of the world. */
export const scenarioYear: number = newestTotalYear('received', 'headline');

/** What `worldOf` makes the world of a year from. */
export interface WorldRows {
  corridors: readonly ScenarioCorridor[];
  economies: readonly ScenarioEconomy[];
}

export type WorldQueries = {
  readonly [Name in keyof WorldRows]: Query<WorldRows[Name][number]>;
};

/** Every corridor. */
export const worldQueries: WorldQueries = {
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

/**
 * The world that steps can be worked out in: where all that they change is in a folded one, that,
 * which weighs a tenth; every corridor otherwise.
 */
export function queriesOf(steps: readonly Step[]): WorldQueries {
  const kept = foldingOf(steps);
  if (kept === null) return worldQueries;
  return {
    corridors: {
      id: 'scenario-folded',
      sql: folded,
      parameters: { year: scenarioYear, stock: Number(newestStock), kept },
      resultPack: foldedPack(kept),
    },
    economies: {
      id: 'scenario-gdp',
      sql: gdp,
      parameters: { year: scenarioYear },
      resultPack: gdpPack,
    },
  };
}

/** What gives the corridors that every scenario starts from, whatever it is about. */
export const startQueries: readonly { query: Query<unknown> }[] = Object.values(worldQueries).map(
  (query) => ({ query }),
);
