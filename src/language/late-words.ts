import type { i18n } from 'i18next';
import { addWords } from './add-words.ts';
import { loadCatalogue, type WordsPart } from './catalogue.ts';
import type { Language } from './languages.ts';

let spoken: Language = 'en';
let speaker: i18n | null = null;
const wanted = new Set<WordsPart>(['usual']);

/**
 * Says which language the page speaks, so that `lateWords` knows which it may lack.
 *
 * @param translator the one that speaks it, once there is one: it is given what comes late
 */
export function speak(language: Language, translator: i18n | null = speaker): void {
  spoken = language;
  speaker = translator;
}

/** The language that the page was last said to speak. */
export function spokenLanguage(): Language {
  return spoken;
}

/** The parts of a language that what was opened so far speaks. */
export function wantedWords(): WordsPart[] {
  return [...wanted];
}

/**
 * The words that the first view did not bring, wherever code is loaded late: without them it would
 * show the names of its sentences.
 *
 * @param parts `further` is for what the map, countries and corridors never say
 * @throws when they can't be had
 */
export async function lateWords(...parts: WordsPart[]): Promise<void> {
  for (const part of parts) wanted.add(part);
  // Every language but English came with all that is usual.
  if (spoken !== 'en' && wanted.size === 1) return;
  const language = spoken;
  const words = await loadCatalogue(language, wantedWords());
  if (speaker) addWords(speaker, language, words);
}
