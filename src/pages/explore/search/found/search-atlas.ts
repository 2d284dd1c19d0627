import type { EconomyCode } from '../../../../domain/economy.ts';
import type { EconomyGroup } from '../../../../domain/economy-group.ts';
import type { MeasureId } from '../../../../domain/measure.ts';
import type { Language } from '../../../../language/index.ts';
import { findEconomies, fold, type SearchEntry } from '../../../../ui/combobox/economy-search.ts';
import { connectors } from './connectors.ts';
import { corridorsOf, type Ends } from './corridors-of.ts';
import { nearby } from './nearby.ts';
import { namesOf, readEconomies, type Part } from './read-economies.ts';
import { readWords } from './read-words.ts';
import { withWords, type Titled } from './titled.ts';

/** Something that the field leads to. */
export type Found =
  | { kind: 'economy'; economy: EconomyCode }
  | ({ kind: 'corridor' } & Ends)
  | { kind: 'about'; economy: EconomyCode }
  | { kind: 'measure'; measure: MeasureId }
  | { kind: 'page'; page: string }
  | { kind: 'figure'; figure: string }
  | { kind: 'term'; term: string }
  | { kind: 'question'; text: string }
  | { kind: 'group'; group: EconomyGroup };

/** What is found under one heading. */
export interface Group {
  heading:
    | 'recent'
    | 'economies'
    | 'corridors'
    | 'about'
    | 'measures'
    | 'pages'
    | 'figures'
    | 'terms'
    | 'questions'
    | 'groups'
    | 'near';
  found: readonly Found[];
}

export interface Answer {
  groups: readonly Group[];
  /** Words of the text that nothing in the groups answers to, as they were typed. */
  unknown: readonly string[];
  /** Economies that were understood although something else was not. */
  understood: readonly EconomyCode[];
  /** The one economy that the text names. */
  of: EconomyCode | null;
}

/** Everything that can be found, in the user's language. */
export interface Searched {
  language: Language;
  economies: readonly SearchEntry[];
  measures: readonly Titled<MeasureId>[];
  pages: readonly Titled<string>[];
  figures: readonly Titled<string>[];
  /** Of the glossary. */
  terms: readonly Titled<string>[];
  /** World regions, income groups and others. */
  groups: readonly Titled<EconomyGroup>[];
}

const most = { economies: 8, corridors: 6, measures: 6, pages: 5, figures: 6, terms: 4, groups: 4 };

/** What answers to a text, and what of it was not understood. */
export function searchAtlas(searched: Searched, text: string): Answer {
  const { language, economies: entries } = searched;
  const between = connectors(language);
  const parts = readEconomies(readWords(text, language), namesOf(entries), between);
  const named = [...new Set(parts.flatMap(({ economy }) => economy ?? []))];
  const economies = findEconomies(entries, text).map(({ economy }) => economy);
  const corridors = corridorsOf(parts, entries);
  const rest = parts.filter(({ economy }) => economy === null).flatMap(({ words }) => words);
  const titles =
    named.length > 0 || rest.length === 0 ? rest.map(({ word }) => word) : fold(text).split(' ');
  const asked = titles.filter((word) => !between.has(word));
  const groups = (words: readonly string[]): Group[] => [
    group('groups', withWords(searched.groups, words, most.groups), (one) => ({
      kind: 'group',
      group: one,
    })),
    group('measures', withWords(searched.measures, words, most.measures), (measure) => ({
      kind: 'measure',
      measure,
    })),
    group('pages', withWords(searched.pages, words, most.pages), (page) => ({
      kind: 'page',
      page,
    })),
    group('figures', withWords(searched.figures, words, most.figures), (figure) => ({
      kind: 'figure',
      figure,
    })),
    group('terms', withWords(searched.terms, words, most.terms), (term) => ({
      kind: 'term',
      term,
    })),
  ];
  const exact = groups(asked);
  const guessed = guessedWords(parts, corridors);
  const known = economies.length > 0 || exact.some(({ found }) => found.length > 0);
  const open = known ? [] : rest.filter(({ word }) => !guessed.has(word));
  const single = open.flatMap((one) => {
    const found = groups([one.word]);
    return one.word.length > 2 && found.some(({ found: some }) => some.length > 0)
      ? [{ one, found }]
      : [];
  });
  const unknown = open.filter((one) => !single.some((other) => other.one === one));
  const near = unknown.length === 0 ? null : nearby(parts, entries);
  const meant: Found[] = [
    ...(near?.corridors ?? []).map((ends) => ({ kind: 'corridor' as const, ...ends })),
    ...(near?.economies ?? []).map((economy) => ({ kind: 'economy' as const, economy })),
  ];
  const shown = [...new Set([...economies, ...named])];
  const first: Group[] = [
    group('corridors', corridors.slice(0, most.corridors), (ends) => ({
      kind: 'corridor',
      ...ends,
    })),
    group('economies', shown.slice(0, most.economies), (economy) => ({ kind: 'economy', economy })),
    group('about', shown.length === 1 ? shown : named.slice(0, 2), (economy) => ({
      kind: 'about',
      economy,
    })),
  ];
  return {
    groups: [
      { heading: 'near' as const, found: meant.slice(0, most.corridors) },
      ...first,
      ...(known ? exact : together(single.map(({ found }) => found))),
    ].filter(({ found }) => found.length > 0),
    unknown: unknown.map(({ typed }) => typed),
    understood: unknown.length > 0 ? named : [],
    of: named.length === 1 ? (named[0] ?? null) : null,
  };
}

function group<Of>(heading: Group['heading'], all: readonly Of[], as: (one: Of) => Found): Group {
  return { heading, found: all.map(as) };
}

/** Words that were taken for the beginning of an economy's name. */
function guessedWords(parts: readonly Part[], corridors: readonly Ends[]): ReadonlySet<string> {
  const taken = corridors.length > 0 && parts.length <= 2 ? parts : [];
  return new Set(
    taken.flatMap(({ economy, words }) => (economy === null ? words : [])).map(({ word }) => word),
  );
}

/** Groups of several words under one heading each. */
function together(all: readonly (readonly Group[])[]): Group[] {
  return (['groups', 'measures', 'pages', 'figures', 'terms'] as const).map((heading) => ({
    heading,
    found: all
      .flatMap((groups) => groups.find((one) => one.heading === heading)?.found ?? [])
      .filter(
        (one, index, found) => found.findIndex((other) => keyOf(other) === keyOf(one)) === index,
      )
      .slice(0, most[heading]),
  }));
}

/** One name for one thing, also for what is kept in the browser. */
export function keyOf(found: Found): string {
  switch (found.kind) {
    case 'corridor':
      return `corridor:${found.sender}-${found.receiver}`;
    case 'economy':
    case 'about':
      return `${found.kind}:${found.economy}`;
    case 'measure':
      return `measure:${found.measure}`;
    case 'page':
      return `page:${found.page}`;
    case 'figure':
      return `figure:${found.figure}`;
    case 'question':
      return `question:${found.text}`;
    case 'term':
      return `term:${found.term}`;
    case 'group':
      return `group:${found.group}`;
  }
}
