import type { Language } from '../../language/index.ts';
import { fold } from '../../ui/combobox/economy-search.ts';
import { termGroupIds, termGroups, type TermGroup, type TermId } from '../../ui/terms/terms.ts';

/** A term as a language says it. */
export interface SaidTerm {
  id: TermId;
  name: string;
  text: string;
  from: string;
}

/**
 * The terms that have all words of a search in their name or definition, by subject and in the order
 * of the language's alphabet; all of them where nothing is searched.
 */
export function foundTerms(
  words: (key: string) => string,
  language: Language,
  search: string,
): { group: TermGroup; terms: readonly SaidTerm[] }[] {
  const wanted = fold(search).split(' ').filter(Boolean);
  const { compare } = new Intl.Collator(language);
  return termGroupIds
    .map((group) => ({
      group,
      terms: termGroups[group]
        .map((id) => ({
          id,
          name: words(`term.${id}.name`),
          text: words(`term.${id}.text`),
          from: words(`term.${id}.from`),
        }))
        .filter(({ name, text }) => {
          const said = fold(`${name} ${text}`);
          return wanted.every((word) => said.includes(word));
        })
        .toSorted((a, b) => compare(a.name, b.name)),
    }))
    .filter(({ terms }) => terms.length > 0);
}
