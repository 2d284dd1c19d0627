import { useEffect, useState } from 'react';
import {
  createEconomyName,
  createFullLanguage,
  createSay,
  formatOf,
  useEconomies,
  useLanguage,
  useSay,
  type Language,
  type Say,
} from '../../language/index.ts';

/** Says messages in any of the atlas' languages; undefined while its words load. */
export function useSayIn(language: Language): Say | undefined {
  const own = useLanguage().language;
  const say = useSay();
  const economies = useEconomies();
  const [loaded, setLoaded] = useState<{ language: Language; say: Say }>();
  useEffect(() => {
    if (language === own) return undefined;
    let wanted = true;
    createFullLanguage(language).then(
      ({ t }) => {
        const name = createEconomyName(t, language, economies);
        if (wanted) setLoaded({ language, say: createSay(t, formatOf(t, language), name) });
      },
      // The words of the page's language stay.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language, own, economies]);
  if (language === own) return say;
  return loaded?.language === language ? loaded.say : undefined;
}
