import { createContext, use, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
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

/** The name of an economy in the reader's language, by its code. */
export function useEconomyName(): EconomyName {
  const economies = use(EconomiesContext);
  const { t, i18n } = useTranslation('domain');
  return useMemo(
    () => createEconomyName(t, i18n.language, economies),
    [t, i18n.language, economies],
  );
}
