import type { AtlasDatabase } from '../atlas-database.ts';
import { EngineError } from '../engine-error.ts';
import { createReaders } from '../reader/readers.ts';

const readers = createReaders(() =>
  Promise.reject(new EngineError('missing', 'None in this test')),
);

/** The part of a pretended database that answers no reader's SQL. */
export const noReaders: Pick<AtlasDatabase, 'ask' | 'prepareToAsk' | 'own'> = {
  ask: readers.ask,
  prepareToAsk: readers.prepare,
  own: readers.own,
};
