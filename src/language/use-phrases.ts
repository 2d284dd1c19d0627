import type { FlatNamespace } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EconomyForms } from './economy-forms.ts';

/** Says words with values in them; not for words that depend on a number's plural. */
export type Phrases = (
  key: string,
  values?: Readonly<Record<string, string | number | EconomyForms>>,
) => string;

/**
 * The words of a catalogue for lists that say the same few hundreds of times over: each is looked
 * up once, and its values are put in without asking the translator again.
 */
export function usePhrases(namespace: FlatNamespace): Phrases {
  const { t } = useTranslation(namespace);
  return useMemo(() => phrasesOf((key) => t(key, { skipInterpolation: true })), [t]);
}

/** @param find the words of a key, with `{{name}}` where a value goes */
export function phrasesOf(find: (key: string) => string): Phrases {
  const texts = new Map<string, string>();
  return (key, values) => {
    let words = texts.get(key);
    if (words === undefined) {
      words = find(key);
      texts.set(key, words);
    }
    if (values === undefined) return words;
    return words.replaceAll(/\{\{(\w+)(?:\.(\w+))?\}\}/g, (_, name: string, form?: string) => {
      const value = values[name] ?? '';
      return String(typeof value === 'object' && form ? value[form as 'the'] : value);
    });
  };
}
