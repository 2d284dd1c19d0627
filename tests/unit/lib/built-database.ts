import { afterAll, beforeAll } from 'vitest';
import { ensureBuilt } from '../../../data/build/ensure-built.ts';
import { places } from '../../../data/build/paths.ts';
import { buildingTakes } from '../../../data/build/testing/built-world.ts';
import type { Connector } from '../../../src/database/connector.ts';
import { openForTests } from './open-for-tests.ts';
import { keptDatabase, publishedDatabase } from './kept-database.ts';

/**
 * The atlas's real database, built if need be, open while the hooks and tests of a file run.
 *
 * @param views `kept` as tables of their rows, which answer at once, or as they are `published`
 */
export function builtDatabase(views: 'kept' | 'published' = 'kept'): Connector {
  let opened: Connector | undefined;
  beforeAll(async () => {
    await ensureBuilt(places, () => undefined);
    opened = await openForTests(views === 'kept' ? await keptDatabase() : publishedDatabase);
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
