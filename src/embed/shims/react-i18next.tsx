import { createContext, use, useMemo, type ReactNode } from 'react';
import type { LightTranslator } from './i18next.ts';

const nobody: LightTranslator | null = null;

/** Stands for react-i18next's where an embed is built. */
export const I18nContext = createContext<{ i18n: LightTranslator | null }>({ i18n: nobody });

export function I18nextProvider(props: { i18n: LightTranslator; children: ReactNode }) {
  const value = useMemo(() => ({ i18n: props.i18n }), [props.i18n]);
  return <I18nContext value={value}>{props.children}</I18nContext>;
}

/** @throws outside an `I18nextProvider` */
export function useTranslation(namespaces: string | readonly string[] = '') {
  const { i18n } = use(I18nContext);
  if (!i18n) throw new Error('No I18nextProvider around this component');
  const first = typeof namespaces === 'string' ? namespaces : (namespaces[0] ?? '');
  return { t: i18n.of(first), i18n, ready: true };
}

/** What i18next is told to use; here there is nothing to tell. */
export const initReactI18next = {};
