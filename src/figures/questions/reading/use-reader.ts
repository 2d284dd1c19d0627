import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  createEconomyName,
  useEconomyName,
  useLanguage,
  type NamedEconomy,
} from '../../../language/index.ts';
import { searchEntries } from '../../../ui/combobox/economy-search.ts';
import { createReader, type Reader } from './create-reader.ts';
import type { Lexicon } from './lexicon.ts';

const lexicons = import.meta.glob<Lexicon>('../../../language/*/questions.json', {
  import: 'default',
});
const spellings = import.meta.glob<Readonly<Record<string, readonly string[]>>>(
  '../../../language/*/headers.json',
  { import: 'economy' },
);

const demonyms = import.meta.glob<Readonly<Record<string, readonly string[]>>>(
  '../../../language/*/demonyms.json',
  { import: 'default' },
);

const demonymsOf = (language: string) => `../../../language/${language}/demonyms.json`;
const lexiconOf = (language: string) => `../../../language/${language}/questions.json`;

/** The reader of questions in the user's language; null while its words are not there. */
export function useReader(economies: readonly NamedEconomy[] | undefined): Reader | null {
  const { language } = useLanguage();
  const { i18n } = useTranslation('ask');
  const own = useEconomyName();
  const [made, setMade] = useState<{ of: string; reader: Reader } | null>(null);
  useEffect(() => {
    if (economies === undefined || economies.length === 0) return undefined;
    let left = false;
    void (async () => {
      const [lexicon, called, ...others] = await Promise.all([
        (lexicons[lexiconOf(language)] ?? lexicons[lexiconOf('en')]!)(),
        (demonyms[demonymsOf(language)] ?? demonyms[demonymsOf('en')]!)(),
        ...Object.values(spellings).map((load) => load()),
      ]);
      if (left) return;
      const english = createEconomyName(i18n.getFixedT('en'), 'en', economies);
      const entries = searchEntries(economies, { own, english }, language);
      const reader = createReader({
        language,
        lexicon,
        entries,
        places: economies,
        said: (economy) => own.forms(economy).the,
        spellings: others,
        demonyms: called,
      });
      setMade({ of: language, reader });
    })().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [economies, language, own, i18n]);
  return made?.of === language ? made.reader : null;
}
