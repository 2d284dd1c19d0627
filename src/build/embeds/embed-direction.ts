import type { Plugin } from 'vite';
import { directionOf } from '../../domain/direction.ts';
import { languages } from '../../language/languages.ts';

/**
 * Gives the scripts of embeds, which speak the atlas's languages alone, the way each is written: what
 * browsers know of all languages they look up for tens of milliseconds.
 */
export function embedDirection(): Plugin {
  return {
    name: 'embed-direction',
    enforce: 'pre',
    load: (id) => (id.endsWith('/src/domain/direction.ts') ? ofOurLanguages() : null),
  };
}

/** The module with the directions of our languages alone. */
export function ofOurLanguages(): string {
  const fromTheRight = languages.filter((language) => directionOf(language) === 'rtl');
  return `
    const fromTheRight = ${JSON.stringify(fromTheRight)};
    export function directionOf(tag) {
      return fromTheRight.includes(tag.split('-')[0]) ? 'rtl' : 'ltr';
    }`;
}
