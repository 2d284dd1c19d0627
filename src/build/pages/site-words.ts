import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../language/languages.ts';
import type { Card } from '../cards/card-svg.ts';
import { root } from '../root.ts';

/** What is said of the site as a whole, in a language: in its pages' HTML and on its card. */
export interface SiteWords {
  /** Its name. */
  name: string;
  /** Of pages that say nothing of themselves. */
  description: string;
  /** `<map>…</map>` around what leads to the front page. */
  no_script: string;
  card: { title: string; who: string; source: string };
  /** Of embeds in which no script runs: the way to their words, and what is not seen of their address. */
  unscripted: { words: string; usual: string; asked: string };
}

/** The words of `src/language/<language>/words/site.json`, which no page's script needs. */
export function siteWords(language: Language): SiteWords {
  const folder = join(root, 'src/language', language, 'words');
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const { name } = read('app') as { name: string };
  return { ...(read('site') as Omit<SiteWords, 'name'>), name };
}

/** The card of every page that has none of its own. */
export function siteCard(words: SiteWords, language: Language): Card {
  const { title, who, source } = words.card;
  return plainCard(words, language, title, [who, source]);
}

/** The card of a page that says what its head says. */
export function pageCard(
  { title, description }: { title: string; description: string },
  words: SiteWords,
  language: Language,
): Card {
  // The card names the site by itself.
  return plainCard(words, language, title.replace(` · ${words.name}`, ''), [description]);
}

function plainCard(
  words: SiteWords,
  language: Language,
  title: string,
  sentences: readonly string[],
): Card {
  return {
    site: words.name,
    language,
    title,
    sentences,
    line: [],
    lineSays: '',
    ends: [],
  };
}
