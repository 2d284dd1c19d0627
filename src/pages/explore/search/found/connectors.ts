import { fold } from '../../../../ui/combobox/economy-search.ts';
import type { Language } from '../../../../language/index.ts';

/** What a word before an economy says of it: that money comes from there, or goes there. */
export type Side = 'from' | 'to';

type Words = Readonly<Record<Language, string>>;

/** As they are typed, not as they are shown; compared folded. */
const from: Words = {
  en: 'from out of',
  fr: 'de du des depuis d',
  es: 'de desde del',
  ar: 'من',
};
const to: Words = {
  en: 'to into towards toward',
  fr: 'vers à a au aux en pour',
  es: 'a al hacia para',
  ar: 'إلى الى لـ',
};
const between: Words = {
  en: 'the and between in',
  fr: 'le la les l et entre dans',
  es: 'el la los las y entre en',
  ar: 'و بين في',
};

/** Folded words that tell how economies of a text belong together, in a language and in English. */
export function connectors(language: Language): ReadonlyMap<string, Side | null> {
  const known = new Map<string, Side | null>();
  const add = (words: Words, side: Side | null) => {
    for (const one of new Set<Language>(['en', language]))
      for (const word of words[one].split(' ')) known.set(fold(word), side);
  };
  add(between, null);
  add(from, 'from');
  add(to, 'to');
  return known;
}
