import { use, useMemo } from 'react';
import { I18nContext, useTranslation } from 'react-i18next';
import { directionOf, type Direction } from '../domain/direction.ts';
import type { Format } from '../domain/format.ts';
import { useEconomyName } from './EconomiesProvider.tsx';
import { languageOf, type Language } from './languages.ts';
import { createSay, formatOf, type Say } from './say.ts';

/** Numbers, years and shares as the user's language writes them. */
export function useFormat(): Format {
  const translator = use(I18nContext).i18n;
  const { t, i18n } = useTranslation('domain');
  const { language } = i18n;
  return useMemo(() => {
    const existing = made.get(translator);
    if (existing?.language === language) return existing.format;
    const format = (styles.get(translator) ?? as)(formatOf(t, language));
    made.set(translator, { language, format });
    return format;
  }, [t, translator, language]);
}

type Style = (format: Format) => Format;
const as: Style = (format) => format;
const styles = new WeakMap<object, Style>();

/** Has all components below a translator write numbers in another style. */
export const styleNumbers = (translator: object, style: Style) => styles.set(translator, style);

/** One for all components: number formats are costly to make. */
const made = new WeakMap<object, { language: string; format: Format }>();

/** Says the messages of pure models in the user's language. */
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
