import type { i18n, TFunction } from 'i18next';
import { use, useCallback, useEffect, useMemo, useState } from 'react';
import { I18nContext } from 'react-i18next';
import { directionOf, type Direction } from '../../domain/direction.ts';
import {
  createEconomyName,
  createSay,
  dayIn,
  formatOf,
  languageOf,
  speakingIn,
  useEconomies,
  type Language,
  type Say,
} from '../../language/index.ts';

/** How a brief is told: in a language that need not be the page's. */
export interface Tongue {
  /** For the parts that are drawn. */
  translator: i18n;
  t: TFunction<'brief'>;
  say: Say;
  language: Language;
  direction: Direction;
  /** Writes a day, given as `2026-11-29`. */
  day: (day: string) => string;
}

/**
 * The page's words, or those of the language that is asked for once they are there.
 *
 * @param wanted null for the page's own
 */
export function useTongue(wanted: Language | null): {
  tongue: Tongue;
  /** Whether words are still on their way, or could not be had: until then the last ones are told. */
  state: 'there' | 'waiting' | 'failed';
  retry: () => void;
} {
  const page = use(I18nContext).i18n;
  const own = languageOf(page.language) ?? 'en';
  const [other, setOther] = useState<i18n | null>(null);
  const [failed, setFailed] = useState<Language | null>(null);
  const asked = wanted === own ? null : wanted;
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (asked === null) return undefined;
    let left = false;
    speakingIn(page, asked).then(
      (translator) => !left && (setOther(translator), setFailed(null)),
      () => !left && setFailed(asked),
    );
    return () => {
      left = true;
    };
  }, [page, asked, attempt]);
  const translator = asked === null || other === null ? page : other;
  const { language } = translator;
  const economies = useEconomies();
  const tongue = useMemo((): Tongue => {
    const spoken = languageOf(language) ?? 'en';
    const t = translator.getFixedT(language, 'brief');
    const format = formatOf(t, language);
    return {
      translator,
      t,
      say: createSay(t, format, createEconomyName(t, language, economies)),
      day: dayIn(format.locale),
      language: spoken,
      direction: directionOf(spoken),
    };
  }, [translator, language, economies]);
  const there = tongue.language === (asked ?? own);
  return {
    tongue,
    state: there ? 'there' : failed === asked ? 'failed' : 'waiting',
    retry: useCallback(() => {
      setFailed(null);
      setAttempt((count) => count + 1);
    }, []),
  };
}
