import { newestStock } from '../../domain/editions/stock.ts';
import { newestTotalYear } from '../../domain/editions/totals.ts';
import { asHappened, takesAmounts } from '../../domain/scenario/as-happened.ts';
import { elasticityOf } from '../../domain/scenario/assumptions.ts';
import { foldingOf } from '../../domain/scenario/folding.ts';
import type { Step } from '../../domain/scenario/step.ts';
import type { ScenarioCorridor, ScenarioEconomy } from '../../domain/scenario/world.ts';
import type { Query } from '../../database/query.ts';
import happened from './as-happened.sql?raw';
import economies from './economies.sql?raw';
import folded from './folded.sql?raw';
import gdp from './gdp.sql?raw';
import corridors from './query.sql?raw';
import sent from './sent.sql?raw';
import { foldedPack, gdpPack, happenedPack, scenarioPack, sentPack } from './scenario-pack.ts';

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

/** GDP alone, where no host's income is taken and nobody moves by sex. */
export const gdpQuery: WorldQueries['economies'] = {
  id: 'scenario-gdp',
  sql: gdp,
  parameters: { year: scenarioYear },
  resultPack: gdpPack,
};

/** Every corridor with its amount, for steps that take nothing else of it: lighter by a quarter. */
const sentQueries: WorldQueries = {
  corridors: { ...worldQueries.corridors, id: 'scenario-sent', sql: sent, resultPack: sentPack },
  economies: { ...worldQueries.economies, id: 'scenario-incomes', resultPack: sentPack },
};

/**
 * The world that steps can be worked out in: where all that they change is in a folded one, that,
 * which weighs a tenth; else every corridor with what they take of it.
 */
export function corridorQueriesOf(steps: readonly Step[]): WorldQueries {
  const kept = foldingOf(steps);
  if (kept === null) return takesAmounts(steps) ? sentQueries : worldQueries;
  return {
    corridors: {
      id: 'scenario-folded',
      sql: folded,
      parameters: { year: scenarioYear, stock: Number(newestStock), kept },
      resultPack: foldedPack(kept),
    },
    economies: gdpQuery,
  };
}

/** The same for figures of receivers alone: what was worked out ahead is told as it was. */
export function queriesOf(steps: readonly Step[]): WorldQueries {
  const of = asHappened(steps);
  if (of === null) return corridorQueriesOf(steps);
  return {
    corridors: {
      id: 'scenario-as-happened',
      sql: happened,
      parameters: {
        year: scenarioYear,
        stock: Number(newestStock),
        of,
        ...elasticityOf.income,
      },
      resultPack: happenedPack(of),
    },
    economies: gdpQuery,
  };
}

/** What gives the corridors that every scenario starts from, whatever it is about. */
export const startQueries: readonly { query: Query<unknown> }[] = Object.values(worldQueries).map(
  (query) => ({ query }),
);
