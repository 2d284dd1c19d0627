import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { ensureBuilt } from '../../../data/build/ensure-built.ts';
import { places } from '../../../data/build/paths.ts';
import type { Connector } from '../connector.ts';
import { openInNode } from '../engine/node-connector.ts';
import { createUserSql, type UserSql } from '../user-sql/user-sql.ts';
import { requireUserSql } from './require-user-sql.ts';

/**
 * The atlas's real database in Node, built if need be, and what users ask it through, open while the
 * hooks and tests of a file run.
 */
export function builtAtlas(): { readonly node: Connector; readonly userSql: UserSql } {
  let opened: { node: Connector; userSql: UserSql } | undefined;
  const there = () => {
    if (!opened) throw new Error('The database opens before the first test, not before that');
    return opened;
  };
  beforeAll(async () => {
    await ensureBuilt(places, () => undefined);
    const node = await openInNode(join(places.output, 'latest', 'atlas.duckdb'));
    opened = { node, userSql: createUserSql(requireUserSql(node)) };
  }, 120_000);
  afterAll(() => opened?.node.close());
  return {
    get node() {
      return there().node;
    },
    get userSql() {
      return there().userSql;
    },
  };
}
