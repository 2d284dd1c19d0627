import { EconomyResolver } from '../../lib/economy-resolver.ts';
import type { ImportContext } from '../../lib/importer.ts';

/** For tests: a context that knows these codes (scheme → code → economy; null: an aggregate). */
export function contextOf(
  schemes: Readonly<Record<string, Readonly<Record<string, string | null>>>>,
): ImportContext {
  const rows = Object.entries(schemes).flatMap(([source, codes]) =>
    Object.entries(codes).map(([code, economy]) => ({ source, code, name: null, economy })),
  );
  return { economies: new EconomyResolver(rows) };
}
