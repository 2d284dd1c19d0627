import type { EconomyCode } from '../../../../domain/economy.ts';
import { fold, type SearchEntry } from '../../../../ui/combobox/economy-search.ts';
import type { Side } from './connectors.ts';
import type { TypedWord } from './read-words.ts';

/** A part of what was typed: an economy, by a whole name or code of its own, or words that are none. */
export interface Part {
  economy: EconomyCode | null;
  words: readonly TypedWord[];
  /** What the words before it say of it. */
  side: Side | null;
  /** The arrow between it and what stands before it. */
  arrow: TypedWord['arrow'];
}

const longestName = 7;
/** Keys so short that they are words, too: codes, and names such as UK. */
const short = 3;

/** Names and codes that are an economy's alone, those with an elision also as `readWords` reads them. */
export function namesOf(entries: readonly SearchEntry[]): ReadonlyMap<string, EconomyCode> {
  const names = new Map<string, EconomyCode | null>();
  for (const { economy, name, keys } of entries) {
    const apart = fold(name.replaceAll(/(?<!\p{L})([dl])['’]/giu, '$1 '));
    for (const key of new Set([...keys, apart])) names.set(key, names.has(key) ? null : economy);
  }
  return new Map([...names].flatMap(([key, one]) => (one === null ? [] : [[key, one]])));
}

/**
 * Takes what was typed apart. A short key counts where it is in capitals, or where all that was
 * typed is keys and what stands between them.
 */
export function readEconomies(
  words: readonly TypedWord[],
  names: ReadonlyMap<string, EconomyCode>,
  between: ReadonlyMap<string, Side | null>,
): Part[] {
  const careful = split(words, names, between, false);
  if (careful.every(({ economy }) => economy !== null)) return careful;
  const bold = split(words, names, between, true);
  return bold.every(({ economy }) => economy !== null) ? bold : careful;
}

function split(
  words: readonly TypedWord[],
  names: ReadonlyMap<string, EconomyCode>,
  between: ReadonlyMap<string, Side | null>,
  bold: boolean,
): Part[] {
  const parts: Part[] = [];
  let side: Side | null = null;
  let arrow: TypedWord['arrow'] = null;
  let open = false;
  const add = (economy: EconomyCode | null, taken: readonly TypedWord[]) => {
    const last = parts.at(-1);
    if (economy === null && last?.economy === null && open)
      parts[parts.length - 1] = { ...last, words: [...last.words, ...taken] };
    else parts.push({ economy, words: taken, side, arrow });
    open = economy === null;
    side = null;
    arrow = null;
  };
  for (let at = 0; at < words.length;) {
    const first = words[at]!;
    if (first.arrow) {
      arrow = first.arrow;
      open = false;
    }
    const found = nameAt(words, at, names, bold, between.has(first.word));
    const joined = found ? null : arabicPrefix(words, at, names, bold);
    const said = between.get(first.word);
    if (found) {
      add(found.economy, words.slice(at, at + found.length));
      at += found.length;
    } else if (joined) {
      side = joined.side ?? side;
      add(joined.economy, words.slice(at, at + joined.length));
      at += joined.length;
    } else {
      if (said === undefined) add(null, [first]);
      else {
        side = said ?? side;
        open = false;
      }
      at += 1;
    }
  }
  return parts;
}

function nameAt(
  words: readonly TypedWord[],
  at: number,
  names: ReadonlyMap<string, EconomyCode>,
  bold: boolean,
  connects: boolean,
) {
  for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
    const taken = words.slice(at, at + length);
    // An arrow ends a name.
    if (taken.some(({ arrow }, index) => index > 0 && arrow !== null)) continue;
    const key = taken.map(({ word }) => word).join(' ');
    const economy = names.get(key);
    if (economy === undefined) continue;
    if (key.length > short || (taken[0]!.code && !connects) || (bold && !connects))
      return { economy, length };
  }
  return null;
}

/** Behind "to" and "and", which Arabic writes together with the name. */
function arabicPrefix(
  words: readonly TypedWord[],
  at: number,
  names: ReadonlyMap<string, EconomyCode>,
  bold: boolean,
) {
  const first = words[at]!;
  const prefix = /^(لل|ول|وال|ل|و)(?=\S{3})/u.exec(first.word)?.[0];
  if (prefix === undefined) return null;
  const rest = { ...first, word: first.word.slice(prefix.length) };
  const found = nameAt([rest, ...words.slice(at + 1)], 0, names, bold, false);
  return (
    found && { ...found, side: prefix.includes('ل') && prefix !== 'وال' ? ('to' as const) : null }
  );
}
