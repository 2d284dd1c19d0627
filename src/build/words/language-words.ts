import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { languages } from '../../language/languages.ts';
import { root } from '../root.ts';

const name = 'virtual:language-words';
const resolved = `\0${name}`;
const partId = new RegExp(`^${resolved}/(further/)?([a-z]+)$`);

/** English of the shell and of the first page: bundled, so that it is always there. */
const first =
  'economies app database domain explore figures map not-found ui world-map ranked-list'.split(' ');
/** What embeds alone say; they have files of words of their own. */
const ofEmbeds = ['embed'];
/**
 * What the map, countries and corridors never say: it comes with the pages that do. Which these may
 * be, `tests/structure/further-words.test.ts` holds.
 */
export const furtherWords =
  `changes corridors costs edition-changes gallery methods own scenarios sources sql
  accounts-world corridor-table corridors-by-women cost-by-amount cost-by-provider cost-by-region
  cost-map cost-over-quarters cost-parts cost-ranked cost-spread cost-swings estimate-contest estimate-coverage
  estimate-setting flow-alluvial flow-bands flow-matrix model-against-published modelled-flows
  official-against-matrix programme-map refugees-by-sex scenario-change scenario-corridors
  scenario-ranked scenario-tested sending-costs sources-catalogue survey-africa women-share-change
  women-share-ranked women-share-regions women-share-scatter`.split(/\s+/);
/** What is said in the HTML and on the cards of pages alone, and where their program is lost. */
const ofBuild = ['site', 'lost'];

/**
 * Gives the words of every language of the interface as module `virtual:language-words`: English
 * of the first page at once, every other catalogue in two parts that are loaded when they are asked for.
 * So that a language is a folder, and one line in `src/language/languages.ts`.
 */
export function languageWords(): Plugin {
  return {
    name: 'language-words',
    resolveId: (id) => (id === name || id.startsWith(`${name}/`) ? `\0${id}` : null),
    load(id) {
      if (id === resolved) {
        const code = `${catalogueCode('english', wordsOf('en', first))}
          export const loaders = {
            ${languages.map((one) => `'${one}': { usual: () => import('${name}/${one}'), further: () => import('${name}/further/${one}') }`).join()}
          };`;
        return { code, moduleSideEffects: false };
      }
      const [, part, code] = partId.exec(id) ?? [];
      const language = languages.find((one) => one === code);
      if (language === undefined) return null;
      const left = [...(language === 'en' ? first : []), ...ofEmbeds, ...ofBuild];
      const words = wordsOf(language).filter(
        ([namespace]) =>
          !left.includes(namespace) && furtherWords.includes(namespace) === (part !== undefined),
      );
      return { code: catalogueCode('catalogue', words), moduleSideEffects: false };
    },
  };
}

type Named = readonly [namespace: string, file: string];

/** The files of a language's words: those in its folder, and those that figures bring in it. */
function wordsOf(language: string, only?: readonly string[]): Named[] {
  const own = join(root, 'src/language', language);
  const figures = join(root, 'src/figures');
  const all: Named[] = [
    ['economies', join(own, 'economies.json')],
    ...['words', 'figures'].flatMap((part) => jsonIn(join(own, part))),
    ...readdirSync(figures)
      .map((figure): Named => [figure, join(figures, figure, 'words', `${language}.json`)])
      .filter(([, file]) => existsSync(file)),
  ];
  return only ? all.filter(([namespace]) => only.includes(namespace)) : all;
}

function jsonIn(folder: string): Named[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file): Named => [file.slice(0, -'.json'.length), join(folder, file)]);
}

function catalogueCode(exported: string, words: readonly Named[]): string {
  const path = (file: string) => JSON.stringify(file.replaceAll('\\', '/'));
  const imports = words.map(([, file], index) => `import words${index} from ${path(file)};`);
  const entries = words.map(([namespace], index) => `'${namespace}': words${index}`);
  return `${imports.join('\n')}\nexport const ${exported} = { ${entries.join(', ')} };\n`;
}
