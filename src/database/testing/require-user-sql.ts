import type { Connector } from '../connector.ts';
import type { UserSqlConnector } from '../user-sql/user-sql-connector.ts';

/** How a connector opens an engine for userSql. @throws when it has none */
export function requireUserSql(connector: Connector): () => Promise<UserSqlConnector> {
  return () => {
    if (!connector.openUserSql) throw new Error('No engine for SQL of users');
    return connector.openUserSql();
  };
}
