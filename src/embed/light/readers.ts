import { EngineError } from '../../database/engine-error.ts';
import type { Readers } from '../../database/reader/readers.ts';

const refused = () => Promise.reject(new EngineError('unsupported', 'No readers in an embed'));

/** Stands for the readers' gate where an embed is built: there, nobody writes a statement. */
export function createReaders(): Readers {
  return {
    ask: refused,
    own: { put: refused, drop: refused, names: () => [], subscribe: () => () => undefined },
    prepare: () => undefined,
  };
}
