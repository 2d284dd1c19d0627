import { useEffect, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSectionMarks } from '../TermText.tsx';
import { createMarkTerms, type MarkTerms } from './mark-terms.ts';
import { Term } from './Term.tsx';
import { markedTerms } from './terms.ts';

const finders = new Map<string, MarkTerms>();

/** A text with its terms marked, each where it first stands in the section around. */
export default function MarkedText({ text }: { text: string }) {
  const { t, i18n } = useTranslation('glossary');
  const own = useId();
  const marks = useSectionMarks();
  useEffect(
    () => () => {
      // What leaves the section leaves its terms to another text.
      for (const [term, of] of marks ?? []) if (of === own) marks?.delete(term);
    },
    [marks, own],
  );
  const { language } = i18n;
  const find = useMemo(() => {
    const known = finders.get(language);
    if (known) return known;
    const made = createMarkTerms(markedTerms.map((term) => [term, t(`term.${term}.said`)]));
    finders.set(language, made);
    return made;
  }, [language, t]);
  const mine = (term: string) => {
    const of = marks?.get(term) ?? own;
    marks?.set(term, of);
    return of === own;
  };
  return find(text, mine).map(({ at, text: part, term }) =>
    term === null ? part : <Term key={at} term={term} said={part} />,
  );
}
