import type { EconomyCode } from '../../domain/economy.ts';
import type { EconomyIndex } from '../infer/economy-index.ts';
import { fold } from '../../ui/combobox/economy-search.ts';

/** What the reader calls economies, beside what the atlas knows: a name as it stands in files. */
export type OwnNames = Readonly<Record<string, EconomyCode>>;

/** The names of the list that a text is understood by. */
export function namesLike(text: string, names: OwnNames): string[] {
  const key = fold(text);
  return Object.keys(names).filter((name) => fold(name) === key);
}

/** An index that also knows the reader's names, and tells which of them it was asked for. */
export interface IndexWithNames extends EconomyIndex {
  used: () => OwnNames;
}

/** The reader's own names stand behind all that is known: none of them leads a known name elsewhere. */
export function withOwnNames(index: EconomyIndex, names: OwnNames): IndexWithNames {
  const folded = new Map(Object.entries(names).map(([name, economy]) => [fold(name), economy]));
  const used = new Map<string, EconomyCode>();
  return {
    ...index,
    find(text, prefer) {
      const found = index.find(text, prefer);
      if (found.kind !== 'unknown' || folded.size === 0) return found;
      const economy = folded.get(fold(text));
      if (economy === undefined) return found;
      used.set(text, economy);
      return { kind: 'economy', economy, by: 'name' };
    },
    used: () => Object.fromEntries(used),
  };
}
