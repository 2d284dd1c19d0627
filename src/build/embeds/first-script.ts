import type { Rolldown } from 'vite';
import { wordsFile } from '../../embed/words-file.ts';
import { languages } from '../../language/languages.ts';
import { addressScript } from './address-script.ts';
import { hashedScript, lostScripts, publicCode, type HashedScript } from '../pages/lost-script.ts';

/**
 * What comes first in an embed: the script that asks for the words and answers of its address, and the
 * one that watches over its program.
 *
 * @param words folder of the words
 * @param before code that runs before
 */
export function firstScript(words: string, before = ''): HashedScript {
  const known = `const words = ${JSON.stringify(words)}, languages = ${JSON.stringify(languages)};`;
  const asks = `(() => {\n${known}\n${publicCode('embed-asks.js')}})();`;
  const { watch } = lostScripts();
  return hashedScript('embed-first', [before, asks, watch.source].join('\n'), false);
}

/**
 * The same where one page stands in for the embeds of all figures: its address says which, and so what
 * is needed.
 *
 * @param figures what each needs, as `asksOf` has it, and its scripts, as paths from the site's root
 */
export function firstScriptOfAll(
  words: string,
  figures: readonly { id: string; asks: string; scripts: readonly string[] }[],
): HashedScript {
  const asks = Object.fromEntries(
    figures.map(({ id, asks: one, scripts }) => [id, `${one}|${scripts.join(' ')}`]),
  );
  const known = `{
    const asks = ${JSON.stringify(asks)};
    const { dataset } = document.documentElement;
    if (Object.hasOwn(asks, dataset.figure)) dataset.asks = asks[dataset.figure];
  }`;
  return firstScript(words, `${addressScript().source}\n${known}`);
}

/** The folder in which a build has put the words. @throws when it has none */
export function wordsFolder(output: Rolldown.RolldownOutput['output']): string {
  const none = wordsFile('', null, languages[0]);
  const found = output.find(({ fileName }) => fileName.endsWith(none));
  if (!found) throw new Error('The embeds have no words');
  return found.fileName.slice(0, -none.length);
}
