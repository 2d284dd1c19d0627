import type { i18n } from 'i18next';
import type { Catalogue } from './catalogue.ts';
import type { Language } from './languages.ts';

/** Namespaces by language that each translator was given: a catalogue is long to merge. */
const given = new WeakMap<i18n, Set<string>>();

/** Gives a translator the words it has not been given before. */
export function addWords(instance: i18n, language: Language, words: Catalogue): void {
  const known = given.get(instance) ?? new Set<string>();
  given.set(instance, known);
  for (const [namespace, entries] of Object.entries(words)) {
    const name = `${language} ${namespace}`;
    if (known.has(name)) continue;
    known.add(name);
    instance.addResourceBundle(language, namespace, entries, true, true);
  }
}
