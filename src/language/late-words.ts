import { loadCatalogue } from './catalogue.ts';
import type { Language } from './languages.ts';

let spoken: Language = 'en';

/** Says which language the page speaks, so that `lateWords` knows whether it lacks any. */
export function speak(language: Language): void {
  spoken = language;
}

/** The language that the page was last said to speak. */
export function spokenLanguage(): Language {
  return spoken;
}

/**
 * The words that the first view did not bring, wherever code is loaded late: without them it would
 * show the names of its sentences. Every language but English comes whole.
 *
 * @throws when they can't be had
 */
export async function lateWords(): Promise<void> {
  if (spoken === 'en') await loadCatalogue('en');
}
