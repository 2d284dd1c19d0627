import type { Plugin } from 'vite';
import { languages } from '../../language/languages.ts';

/** Names the languages of the interface on the page, for the script that runs before the app. */
export function languagesOnPage(): Plugin {
  return {
    name: 'atlas-languages',
    transformIndexHtml: (html) =>
      html.replace('<html ', `<html data-languages="${languages.join(' ')}" `),
  };
}
