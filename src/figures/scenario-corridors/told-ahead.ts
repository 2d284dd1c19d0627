import { asHappened } from '../../domain/scenario/as-happened.ts';
import type { ScenarioCorridor } from '../../domain/scenario/world.ts';
import type { Query } from '../../database/query.ts';
import type { ScenarioSettings } from '../scenario-change/settings.ts';
import {
  corridorQueriesOf,
  gdpQuery,
  scenarioYear,
  type WorldQueries,
  type WorldRows,
} from '../scenario-change/world-queries.ts';
import sql from './as-happened.sql?raw';
import { aheadPack, aheadParameters } from './ahead-pack.ts';
import type { CorridorChange, CorridorsModel } from './changed-corridors.ts';

/** A corridor of those that change most, as it was worked out ahead. */
interface ToldCorridor extends ScenarioCorridor {
  /** Change of what arrives with its ends, US$. */
  central: number;
  low: number;
  high: number;
  /** Corridors with a change, in every row. */
  changed: number;
}

/**
 * What gives the corridors that change most: where a year's incomes are all that is changed, those
 * of the whole world are worked out ahead; those to one receiver need its others.
 */
export function corridorsQueries({
  steps,
  receiver,
}: Pick<ScenarioSettings, 'steps' | 'receiver'>): WorldQueries {
  const of = receiver === null ? asHappened(steps) : null;
  if (of === null) return corridorQueriesOf(steps);
  const corridors: Query<ScenarioCorridor> = {
    id: 'scenario-corridors-as-happened',
    sql,
    parameters: aheadParameters(of),
    resultPack: aheadPack(of),
  };
  return { corridors, economies: gdpQuery };
}

/** What was worked out ahead, as it is told; null where it wasn't. */
export function corridorsToldAhead(
  settings: ScenarioSettings,
  { corridors }: WorldRows,
): CorridorsModel | null {
  if (!isTold(corridors)) return null;
  const side = (way: 1 | -1) =>
    corridors.filter(({ central }) => Math.sign(central) === way).map(shown);
  return {
    settings,
    scenario: { world: { year: scenarioYear }, steps: settings.steps, coverage: null },
    tell: 'change',
    changed: corridors[0]?.changed ?? 0,
    more: side(1),
    less: side(-1),
  };
}

function isTold(rows: readonly ScenarioCorridor[]): rows is readonly ToldCorridor[] {
  const [first] = rows;
  return first !== undefined && 'central' in first && 'changed' in first;
}

function shown({ sender, receiver, usd, central, low, high }: ToldCorridor): CorridorChange {
  return { sender, receiver, before: usd, change: { low, central, high } };
}
