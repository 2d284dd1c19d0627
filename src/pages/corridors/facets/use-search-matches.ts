import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EconomyCode } from '../../../domain/economy.ts';
import {
  createEconomyName,
  useEconomyName,
  useLanguage,
  type NamedEconomy,
} from '../../../language/index.ts';
import { findEconomies, searchEntries } from '../../../ui/combobox/economy-search.ts';

/** The economies a searched text means; null for none, when nothing is searched for. */
export function useSearchMatches(
  economies: readonly NamedEconomy[],
  text: string,
): ReadonlySet<EconomyCode> | null {
  const { i18n } = useTranslation('domain');
  const { language } = useLanguage();
  const own = useEconomyName();
  const entries = useMemo(() => {
    const english = createEconomyName(i18n.getFixedT('en'), 'en', economies);
    return searchEntries(economies, { own, english }, language);
  }, [economies, own, language, i18n]);
  return useMemo(
    () =>
      text.trim() === ''
        ? null
        : new Set(findEconomies(entries, text).map(({ economy }) => economy)),
    [entries, text],
  );
}
