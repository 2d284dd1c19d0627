import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Format } from '../domain/format.ts';
import { useEconomyName } from './EconomiesProvider.tsx';
import { directionOf, languageOf, type Direction, type Language } from './languages.ts';
import { createSay, formatOf, type Say } from './say.ts';

/** Numbers, years and shares as the reader's language writes them. */
export function useFormat(): Format {
  const { t, i18n } = useTranslation('domain');
  return useMemo(() => formatOf(t, i18n.language), [t, i18n.language]);
}

/** Says the messages of pure models in the reader's language. */
export function useSay(): Say {
  const { t } = useTranslation('domain');
  const format = useFormat();
  const economyName = useEconomyName();
  return useMemo(() => createSay(t, format, economyName), [t, format, economyName]);
}

/** The language of the interface and the way it is written. */
export function useLanguage(): { language: Language; direction: Direction } {
  const { i18n } = useTranslation('domain');
  const language = languageOf(i18n.language) ?? 'en';
  return { language, direction: directionOf(language) };
}
