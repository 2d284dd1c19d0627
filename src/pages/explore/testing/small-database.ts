import type { AtlasDatabase } from '../../../database/atlas-database.ts';
import type { Engine } from '../../../database/engine.ts';
import type { Query } from '../../../database/query.ts';
import { noUserSql } from '../../../database/testing/no-user-sql.ts';
import { economies, received, rows2021 } from '../../../figures/world-map/test-data/world.ts';

/** The answers of the small world, by question and the year of its flows. */
function answerOf({ id, parameters }: Query<unknown>): readonly unknown[] {
  switch (id) {
    case 'economies':
      return [...economies.values()];
    case 'measure-values':
      return received;
    case 'measure-totals':
      return [{ year: 2021, published: 200e9, summed: 149e9, economies: 5 }];
    case 'flow-years':
      return [
        { series: 'wb-brm', year: 2018, corridors: 8, ranked: 8, total: 95.5e9 },
        { series: 'wb-brm', year: 2021, corridors: 8, ranked: 8, total: 95.5e9 },
      ];
    default:
      return parameters['year'] === 2019 ? [] : rows2021;
  }
}

const ready = { status: 'ready' } as const;
const engine: Engine = {
  state: () => ready,
  subscribe: () => () => undefined,
  connector: () => Promise.reject(new Error('The small world has no engine')),
  start: () => undefined,
  retry: () => undefined,
};

/** A database that has all of the small world in memory. */
export function smallDatabase(): AtlasDatabase {
  const kept = new Map<string, readonly unknown[]>();
  const rows = (query: Query<unknown>) => {
    const key = query.id + JSON.stringify(query.parameters);
    let known = kept.get(key);
    if (known === undefined) kept.set(key, (known = answerOf(query)));
    return known;
  };
  // The rows' type is the caller's promise; here they are those of the small world.
  const answer = <Row>(query: Query<Row>) => ({
    rows: rows(query) as readonly Row[],
    from: 'built' as const,
  });
  return {
    run: (query) => Promise.resolve(answer(query)),
    peek: answer,
    json: () => Promise.reject(new Error('The small world has no shapes')),
    engine,
    startEngine: () => undefined,
    retry: () => undefined,
    ...noUserSql,
  };
}
