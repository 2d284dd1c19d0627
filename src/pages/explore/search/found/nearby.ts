import type { EconomyCode } from '../../../../domain/economy.ts';
import type { SearchEntry } from '../../../../ui/combobox/economy-search.ts';
import { corridorsOf, type Ends } from './corridors-of.ts';
import { nearNames } from './near-names.ts';
import type { Part } from './read-economies.ts';

/** What may have been meant by words that are nothing's name. */
export interface Near {
  corridors: readonly Ends[];
  economies: readonly EconomyCode[];
}

/** What may have been meant by the part that is no name, and where both ends are known or near, the corridor. */
export function nearby(parts: readonly Part[], entries: readonly SearchEntry[]): Near {
  const lost = parts.filter(({ economy }) => economy === null);
  const guesses = lost.map((part) => ({
    part,
    near: nearNames(entries, part.words.map(({ word }) => word).join(' ')),
  }));
  const best = guesses.filter(({ near }) => near.length > 0);
  const mended = parts.flatMap((part) => {
    const economy = part.economy ?? best.find((one) => one.part === part)?.near[0];
    return economy === undefined ? [] : [{ ...part, economy }];
  });
  const corridors = mended.length === 2 && best.length > 0 ? corridorsOf(mended, entries) : [];
  const split = best.length === 0 ? nearHalves(parts, entries) : [];
  return {
    corridors: [...corridors, ...split],
    economies: best.flatMap(({ near }) => near),
  };
}

/** Two names, each with a slip in it, one behind the other. */
function nearHalves(parts: readonly Part[], entries: readonly SearchEntry[]): Ends[] {
  const [only] = parts;
  if (parts.length !== 1 || !only) return [];
  for (let at = 1; at < only.words.length; at++) {
    const halves = [only.words.slice(0, at), only.words.slice(at)].map((words) => {
      const text = words.map(({ word }) => word).join(' ');
      const [economy] = nearNames(entries, text);
      return { words, economy: economy ?? null, side: null, arrow: null };
    });
    if (halves.every(({ economy }) => economy !== null)) return corridorsOf(halves, entries);
  }
  return [];
}
