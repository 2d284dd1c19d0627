import { join } from 'node:path';
import { ensureBuilt } from '../../../data/build/ensure-built.ts';
import { places } from '../../../data/build/paths.ts';
import type { Connector } from '../connector.ts';
import { openInNode } from '../engine/node-connector.ts';
import { createUserSql, type UserSql } from '../user-sql/user-sql.ts';
import { requireUserSql } from './require-user-sql.ts';

/** The atlas's real database in Node, built if need be, and what users ask it through. */
export async function openBuiltAtlas(): Promise<{ node: Connector; userSql: UserSql }> {
  await ensureBuilt(places, () => undefined);
  const node = await openInNode(join(places.output, 'latest', 'atlas.duckdb'));
  return { node, userSql: createUserSql(requireUserSql(node)) };
}
