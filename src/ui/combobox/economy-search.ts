import type { EconomyCode } from '../../domain/economy.ts';
import type { EconomyName, NamedEconomy } from '../../language/index.ts';
import { economyAliases, namesOfParts } from './economy-aliases.ts';

/** An economy as it can be found: its name for the user, and everything it answers to. */
export interface SearchEntry {
  economy: EconomyCode;
  name: string;
  /** Folded: the user's name, then the other names, then the codes. */
  keys: readonly string[];
}

/** Letters that Unicode does not take apart into a base and a mark. */
const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  ة: 'ه',
  ى: 'ي',
};

/** Text as it is compared: without case, accents, punctuation and the Arabic article. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|[’‘'ʻʼ.\u0640]/gu, '')
    .replace(/[ıøœæßđłةى]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(^| )ال(?=\S{2})/g, '$1')
    .trim();
}

/** The economies in the alphabetical order of the user's language, ready to be searched. */
export function searchEntries(
  economies: readonly NamedEconomy[],
  names: { own: EconomyName; english: EconomyName },
  language: string,
): SearchEntry[] {
  const collator = new Intl.Collator(language, { sensitivity: 'base' });
  // What browsers call economies: many are better known so than by their names at the United Nations.
  const usual = [language, 'en'].map(
    (of) => new Intl.DisplayNames(of, { type: 'region', fallback: 'none' }),
  );
  return economies
    .map(({ economy, iso2, name }) => ({
      economy,
      name: names.own(economy),
      keys: [
        names.own(economy),
        name,
        names.english(economy),
        // "The Gambia", "le Mali".
        names.own.forms(economy).the,
        ...(economyAliases[economy] ?? []),
        ...(namesOfParts[economy] ?? []),
        // Browsers take what was the Netherlands Antilles for one of its successors.
        ...(iso2 === null || economy === 'ANT'
          ? []
          : usual.flatMap((names) => names.of(iso2) ?? [])),
        economy,
        iso2 ?? '',
      ]
        .map(fold)
        .filter((key, place, keys) => key !== '' && keys.indexOf(key) === place),
    }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

/** The entries that answer to a text, best first; all of them, in their order, to an empty one. */
export function findEconomies(entries: readonly SearchEntry[], text: string): SearchEntry[] {
  const wanted = fold(text);
  if (wanted === '') return [...entries];
  return entries
    .map((entry) => ({ entry, distance: distance(entry, wanted) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry);
}

/** 0 for the very name or code; more, the less of a key the text is; infinite for none. */
function distance(entry: SearchEntry, wanted: string): number {
  let best = Infinity;
  for (const [place, key] of entry.keys.entries()) {
    const own = place === 0 ? 0 : 0.5;
    if (key === wanted) best = Math.min(best, own);
    else if (key.startsWith(wanted)) best = Math.min(best, 1 + own);
    else if (key.includes(` ${wanted}`)) best = Math.min(best, 2 + own);
    else if (wanted.length > 2 && key.includes(wanted)) best = Math.min(best, 3 + own);
  }
  return best;
}
