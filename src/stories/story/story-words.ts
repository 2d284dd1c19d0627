import type { i18n } from 'i18next';
import { languageOf, type Language, type Words } from '../../language/index.ts';

const files = import.meta.glob<Words>('../*/words/*.json', { import: 'default' });
const opened = new Map<string, Words>();

/** The namespace of a story's words. */
export function storyNamespace(name: string): string {
  return `story-${name}`;
}

const fileOf = (name: string, language: Language) => {
  const [own, english] = [language, 'en'].map((one) => `../${name}/words/${one}.json`);
  return own !== undefined && own in files ? own : (english ?? '');
};

/**
 * Loads the words of stories, which no other page needs.
 *
 * @throws when they can't be had
 */
export async function loadStoryWords(names: readonly string[], language: Language): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const file = fileOf(name, language);
      const words = await files[file]?.();
      if (words) opened.set(file, words);
    }),
  );
}

/**
 * Lets a translator say the words of stories that have come.
 *
 * @returns whether all have
 */
export function speakStories(translator: i18n, names: readonly string[]): boolean {
  const language = languageOf(translator.language) ?? 'en';
  for (const name of names) {
    const namespace = storyNamespace(name);
    if (translator.hasResourceBundle(language, namespace)) continue;
    const words = opened.get(fileOf(name, language));
    if (!words) return false;
    translator.addResourceBundle(language, namespace, words);
  }
  return true;
}
