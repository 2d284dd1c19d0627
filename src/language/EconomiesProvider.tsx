import { createContext, use, useMemo, type ReactNode } from 'react';
import { I18nContext, useTranslation } from 'react-i18next';
import { createEconomyName, type EconomyName, type NamedEconomy } from './economy-names.ts';

const none: readonly NamedEconomy[] = [];

const EconomiesContext = createContext(none);

/** Tells everything inside it which economies there are, so that they can be named. */
export function EconomiesProvider(props: {
  economies: readonly NamedEconomy[];
  children: ReactNode;
}) {
  return <EconomiesContext value={props.economies}>{props.children}</EconomiesContext>;
}

/** The economies that can be named here. */
export function useEconomies(): readonly NamedEconomy[] {
  return use(EconomiesContext);
}

/** The name of an economy in the user's language, by its code. */
export function useEconomyName(): EconomyName {
  const economies = use(EconomiesContext);
  // `useTranslation` gives every component a translator object of its own.
  const translator = use(I18nContext).i18n;
  const { t, i18n } = useTranslation('domain');
  const { language } = i18n;
  return useMemo(
    () => shared(translator, language, economies, () => createEconomyName(t, language, economies)),
    [t, translator, language, economies],
  );
}

const made = new WeakMap<object, WeakMap<object, Map<string, EconomyName>>>();

/** One set of names for all components: naming every economy takes milliseconds. */
function shared(
  translator: object,
  language: string,
  economies: object,
  make: () => EconomyName,
): EconomyName {
  const lists = made.get(translator) ?? new WeakMap<object, Map<string, EconomyName>>();
  made.set(translator, lists);
  const languages = lists.get(economies) ?? new Map<string, EconomyName>();
  lists.set(economies, languages);
  const names = languages.get(language) ?? make();
  languages.set(language, names);
  return names;
}
