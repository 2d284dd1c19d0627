import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { wordsFile } from '../../embed/words-file.ts';
import { languages, type Language } from '../../language/languages.ts';
import type { Weight } from '../budgets/budgets.ts';
import { brotli, isCompressible } from '../server/compressed.ts';
import type { ReadFigure } from './describe.ts';
import { lostScripts } from '../pages/lost-script.ts';
import { embedFiles } from './embed-files.ts';

type Output = Rolldown.RolldownOutput['output'];

const limit = 120 * 1024;

/** The letters that texts of a language are written in; names of places have accents in English too. */
function lettersOf(language: Language): RegExp {
  const { script } = new Intl.Locale(language).maximize();
  return script === 'Arab' ? /atlas-sans-(arabic-)?\d00/ : /atlas-sans-(accents-)?\d00/;
}

/**
 * What each figure's example needs before it can be read, in every language: page, script, style,
 * letters, words and data, as a browser with brotli would fetch them.
 */
export function weighEmbeds(
  site: string,
  output: Output,
  figures: readonly ReadFigure[],
): Weight[] {
  const names = output.map(({ fileName }) => fileName);
  const kept = new Map<string, number>();
  const weight = (file: string): number => {
    const bytes = kept.get(file) ?? transferred(join(site, file));
    kept.set(file, bytes);
    return bytes;
  };
  return figures.flatMap(({ described: { id }, data }) => {
    const { entry, styles, scripts } = embedFiles(output, id);
    const { watch } = lostScripts();
    const always = [`embed/${id}/index.html`, entry, watch.file, ...styles, ...scripts, ...data];
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
