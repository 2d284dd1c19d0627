import type { AtlasDatabase } from '../atlas-database.ts';
import { EngineError } from '../engine-error.ts';
import { createUserSql } from '../user-sql/user-sql.ts';

const userSql = createUserSql(() =>
  Promise.reject(new EngineError('missing', 'None in this test')),
);

/** The part of a pretended database that answers no user's SQL. */
export const noUserSql: Pick<AtlasDatabase, 'ask' | 'prepareToAsk' | 'own'> = {
  ask: userSql.ask,
  prepareToAsk: userSql.prepare,
  own: userSql.own,
};
