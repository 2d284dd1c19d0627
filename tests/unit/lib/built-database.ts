import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { ensureBuilt } from '../../../data/build/ensure-built.ts';
import { places } from '../../../data/build/paths.ts';
import { buildingTakes } from '../../../data/build/testing/built-world.ts';
import type { Connector } from '../../../src/database/connector.ts';
import { openInNode } from '../../../src/database/engine/node-connector.ts';

/** The atlas's real database, built if need be, open while the hooks and tests of a file run. */
export function builtDatabase(): Connector {
  let opened: Connector | undefined;
  beforeAll(async () => {
    await ensureBuilt(places, () => undefined);
    opened = await openInNode(join(places.output, 'latest', 'atlas.duckdb'));
  }, buildingTakes);
  const close = async () => opened?.close();
  afterAll(close);
  return {
    query: (...asked) => {
      if (!opened) throw new Error('The database opens before the first test, not before that');
      return opened.query(...asked);
    },
    close,
  };
}
