import { EngineError } from '../../database/engine-error.ts';
import type { UserSql } from '../../database/user-sql/user-sql.ts';

const refused = () => Promise.reject(new EngineError('unsupported', 'No SQL of users in an embed'));

/** Stands for the users' gate where an embed is built: there, nobody writes a statement. */
export function createUserSql(): UserSql {
  return {
    ask: refused,
    own: { put: refused, drop: refused, names: () => [], subscribe: () => () => undefined },
    prepare: () => undefined,
  };
}
