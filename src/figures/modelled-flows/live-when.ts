import type { Figure } from '../figure/define-figure.ts';
import type { WorkingSetRows } from './working-set-queries.ts';

/**
 * A figure that asks the database for its rows until a working set is there, which it then works them
 * out from. It stays one figure: what is open on it stays open, and rows of before are drawn as what
 * they are while those of the other way come.
 */
export function liveWhen<
  Settings extends object,
  Asked extends object,
  Set extends WorkingSetRows,
  Model,
>(
  live: boolean,
  asked: Figure<Settings, Asked, Model>,
  worked: Figure<Settings, Set, Model>,
): Figure<Settings, Asked | Set, Model> {
  return {
    ...(live ? worked : asked),
    model: (settings: Settings, rows: Asked | Set) =>
      isSet(rows) ? worked.model(settings, rows) : asked.model(settings, rows),
  } as Figure<Settings, Asked | Set, Model>;
}

function isSet<Set extends WorkingSetRows>(rows: object): rows is Set {
  return 'matrices' in rows && 'stock' in rows;
}
