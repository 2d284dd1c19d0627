import { isNamed, meaningOf } from './resolved.ts';
import type { Token } from './tokens.ts';

/** What is named in a text, and whether it comes right behind something that is. */
export interface Place<Part> {
  named: Part;
  near: boolean;
}

/** "Kenya, Uganda and Tanzania": what is named in a row plays the same part, where a word says so. */
export function inARow<Part extends { before: unknown; joined: 'and' | 'or' | null }>(
  places: readonly Place<Part>[],
  compares: boolean,
): Part[] {
  const [first, ...more] = places;
  const told = compares || (more.length > 1 && more.some(({ named }) => named.joined !== null));
  const row = told && more.every(({ named, near }) => near || named.joined !== null);
  return places.map(({ named }, at) =>
    row && at > 0
      ? { ...named, before: named.before ?? first!.named.before, joined: named.joined ?? 'and' }
      : named,
  );
}

/** "More than", with a name behind it. */
export function comparesWith(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const behind = tokens.slice(at + 1).find((one) => meaningOf(one) !== 'filler');
  return token !== undefined && /(?:than|que)$/i.test(token.typed) && isNamed(behind);
}
