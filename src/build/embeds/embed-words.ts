import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Plugin } from 'vite';
import { rowsWords, wordsFile } from '../../embed/words-file.ts';
import type { Catalogue, Words } from '../../language/catalogue.ts';
import { languages, type Language } from '../../language/languages.ts';
import { root } from '../root.ts';

const name = 'virtual:embed-words';
const resolved = `\0${name}`;

/** Words that every embed needs. */
const common = ['domain', 'database', 'figures', 'embed'];

/** Of the words of the pages' parts, what embeds say too. */
const ofParts = new Set(['retry']);

/**
 * Keys in them that pages alone say: names of measures and of groups of economies, what stands in
 * tables and notes, what is asked before the database is fetched and why there is none, and what is
 * said of an address that can't be used, which embeds bring when it can't.
 */
const ofPages = [
  'term',
  'measure_group',
  'group',
  'income',
  'series.headline',
  'series.wdi',
  'series.knomad',
  'series.rpw',
  'series.unhcr',
  'series.ucdp',
  'of_year.in',
  'of_year.note',
  'parameter',
  'idle',
  'retry',
  'ready',
  'asking',
  'failed_declined',
  'failed_missing',
  'failed_truncated',
  'failed_unsupported',
  'failed_blocked',
  'failed_memory',
  'failed_start',
  ...['missing', 'truncated'].flatMap((how) =>
    ['engine', 'worker', 'database'].map((part) => `failed_${how}_${part}`),
  ),
];

/**
 * The same by their catalogue: what pages say of figures, what tables of rows bring, what is said
 * where there is no figure, and of an edition, which embeds that are frozen bring.
 */
const unsaidBesides = [
  'figures:waiting',
  'figures:failed',
  'figures:failed_why',
  'figures:rows_label',
  'embed:unknown',
  // Of addresses that are wrong or frozen, whose words come late.
  'embed:problems',
  'embed:frozen',
  'embed:no_edition',
];

/** What embeds say of a look of the page's own, and of one that can't be. */
const ofOwnLooks = new Set(['part', 'between', 'by_page', 'atlas_title', 'reason', 'unlit']);

/** Keys of a figure's words that the files alone say which pages give away. */
const ofFiles = ['exported'];

/** What figures beside the map say in its words: "about", and whose the borders are. */
const ofMap = new Set(['about', 'note']);

/** Catalogues of drawings that come only where an address asks for them. */
const ofLateDrawings = ['flow-clusters'];

/** A figure with the catalogues it speaks from. */
export interface SpeakingFigure {
  id: string;
  words: readonly string[];
  /** Keys of its own catalogue that it never says there, and of others behind their names. */
  unsaidInEmbeds: readonly string[];
}

/**
 * Puts one file of words a figure and language beside the scripts, and gives their folder, named
 * by what is in them, as module `virtual:embed-words`: the scripts know one name and not hundreds.
 */
export function embedWords(figures: readonly SpeakingFigure[]): Plugin {
  const files = languages.flatMap((language) =>
    [...figures, null].map((figure) => ({
      figure: figure?.id ?? null,
      language,
      source: JSON.stringify(catalogueFor(figure, language)),
    })),
  );
  const ofRows = languages.map((language) => ({
    figure: rowsWords,
    language,
    source: JSON.stringify(wordsOfRows(figures, language)),
  }));
  files.push(...ofRows);
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8);
  const folder = `assets/words-${hash}`;
  return {
    name: 'embed-words',
    resolveId: (id) => (id === name ? resolved : null),
    load: (id) => (id === resolved ? `export default ${JSON.stringify(folder)};` : null),
    generateBundle() {
      for (const { figure, language, source } of files)
        this.emitFile({ type: 'asset', fileName: wordsFile(folder, figure, language), source });
    },
  };
}

function catalogueFor(figure: SpeakingFigure | null, language: Language): Catalogue {
  const own = figure === null ? [] : [...new Set([...figure.words, 'world-map'])];
  const unsaidOf = (name: string) =>
    (figure === null ? [] : [...unsaidBesides, ...figure.unsaidInEmbeds]).flatMap((key) =>
      key.startsWith(`${name}:`) ? [key.slice(name.length + 1)] : [],
    );
  return Object.fromEntries([
    ['economies', economiesIn(language)],
    ...common.map((name) => {
      const words = read(`src/language/${language}/words/${name}.json`);
      return [name, without(words, [...ofPages, ...unsaidOf(name)])] as const;
    }),
    ['ui', only(read(`src/language/${language}/words/ui.json`), ofParts)],
    ...own.map((one) => {
      const words = without(wordsOfFigure(one, language), ofFiles);
      if (one === figure?.id) return [one, without(words, figure.unsaidInEmbeds)] as const;
      return [
        one,
        one === 'world-map' ? only(words, ofMap) : without(words, unsaidOf(one)),
      ] as const;
    }),
  ]);
}

/** What no figure has whole: the words of all parts, what is said of looks, and of figures that leave some away. */
function wordsOfRows(figures: readonly SpeakingFigure[], language: Language): Catalogue {
  const parts = common.map(
    (name) => [name, read(`src/language/${language}/words/${name}.json`)] as const,
  );
  const lacking = figures
    .filter(({ unsaidInEmbeds }) => unsaidInEmbeds.length > 0)
    .map(({ id }) => id);
  const whole = [...lacking, ...ofLateDrawings].map(
    (id) => [id, wordsOfFigure(id, language)] as const,
  );
  const look = only(read(`src/language/${language}/words/look.json`), ofOwnLooks);
  return Object.fromEntries([...parts, ['look', look], ...whole]);
}

/** Names of every economy: embeds have no table of the English ones beside them. */
function economiesIn(language: Language): Words {
  const words = read(`src/language/${language}/economies.json`);
  if (language !== 'en') return words;
  const table = readFileSync(join(root, 'data/tables/economy.csv'), 'utf8');
  const rows = parse<{ economy: string; name: string }>(table, { columns: true });
  const names = rows.map(({ economy, name }) => [economy, `n ${name}`]);
  return { ...words, rows: { ...Object.fromEntries(names), ...(words['rows'] as Words) } };
}

/** A figure's own words, or those its language brings for it. */
function wordsOfFigure(figure: string, language: Language): Words {
  const own = `src/figures/${figure}/words/${language}.json`;
  return read(
    existsSync(join(root, own)) ? own : `src/language/${language}/figures/${figure}.json`,
  );
}

function read(file: string): Words {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as Words;
}

/** Words without some keys; one with a dot is of a key within a key. */
function without(words: Words, keys: readonly string[]): Words {
  return Object.fromEntries(
    Object.entries(words)
      .filter(([key]) => !keys.includes(key))
      .map(([key, value]) => {
        const within = keys.flatMap((one) =>
          one.startsWith(`${key}.`) ? [one.slice(key.length + 1)] : [],
        );
        return [key, within.length > 0 ? without(value as Words, within) : value];
      }),
  );
}

function only(words: Words, keys: ReadonlySet<string>): Words {
  return Object.fromEntries(Object.entries(words).filter(([key]) => keys.has(key)));
}
