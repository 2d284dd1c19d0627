import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsFile } from '../../embed/words-file.ts';
import { languages, type Language } from '../../language/languages.ts';
import type { Weight } from '../budgets/budgets.ts';
import { brotli, isCompressible } from '../server/compressed.ts';
import type { ReadFigure } from './describe.ts';

const limit = 120 * 1024;

/** The letters that texts of a language are written in; names of places have accents in English too. */
function lettersOf(language: Language): RegExp {
  const { script } = new Intl.Locale(language).maximize();
  return script === 'Arab' ? /atlas-sans-(arabic-)?\d00/ : /atlas-sans-(accents-)?\d00/;
}

/**
 * What each figure's example needs before it can be read, in every language: page, script, style,
 * letters, words and data, as a browser with brotli would fetch them.
 *
 * @param names of all files of their build
 * @param filesOf the scripts and styles of a figure
 */
export function weighEmbeds(
  site: string,
  names: readonly string[],
  figures: readonly ReadFigure[],
  filesOf: (id: string) => readonly string[],
): Weight[] {
  const kept = new Map<string, number>();
  const weight = (file: string): number => {
    const bytes = kept.get(file) ?? transferred(join(site, file));
    kept.set(file, bytes);
    return bytes;
  };
  return figures.flatMap(({ described: { id }, data }) => {
    const always = [`embed/${id}/index.html`, ...filesOf(id), ...data];
    return languages.map((language) => {
      const fonts = names.filter((name) => lettersOf(language).test(name));
      const words = names.filter((name) => name.endsWith(wordsFile('', id, language)));
      if (fonts.length !== 4 || words.length !== 1)
        throw new Error(`No letters or no words for ${id} in ${language}`);
      const files = new Set([...always, ...fonts, ...words]);
      const bytes = [...files].reduce((total, file) => total + weight(file), 0);
      return { what: `${id} (${language})`, bytes, limit };
    });
  });
}

function transferred(file: string): number {
  const content = readFileSync(file);
  const type = /\.(js|css|json|html)$/.test(file) ? 'text/plain' : 'binary';
  return isCompressible(type, content.length) ? brotli(content).length : content.length;
}
