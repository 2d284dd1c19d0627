import { expect, test } from 'vitest';
import known from '../../data/editions.json' with { type: 'json' };
import { places, projectFiles, read } from './lib/files.ts';

/** Years from this one on can be a revision's or a newest one. */
const firstWatched = 2015;

/** Folders where such a year is none: what stands beside it says what it is. */
const otherYears: Readonly<Record<string, readonly number[]>> = {
  // A round of a survey that took two years.
  'src/figures/accounts-world/': [2017, 2021, 2022],
  // Of this matrix alone: its whole numbers.
  'src/figures/corridor-amount/': [2018],
  // Marks of an axis; an earlier year to compare with.
  'src/figures/sources-catalogue/': [2020],
  'src/database/examples/': [2018],
  // A year that shook incomes in host economies.
  'src/domain/scenario/': [2020],
  'src/figures/scenario-change/': [2020],
  'src/figures/scenario-tested/': [2020],
  // The year of the goals.
  'src/figures/sending-costs/': [2030],
  // Years of crises, which stay where they are.
  'src/figures/crises/': [2020, 2022],
  // The year since which transfers have been barred.
  'src/domain/barred.ts': [2022],
  // Years of which central banks are reported to have counted by country, which the data do not have.
  'src/figures/official/counting-banks.ts': [2021, 2022, 2023, 2024],
  // The month in which much of the world shut down, and the same a year before.
  'src/stories/mexico/': [2019, 2020],
  // The year of the goals.
  'src/stories/three-percent/': [2030],
  // Publications that are cited.
  'src/pages/methods/': [2015, 2018],
};

/** The same in the words, which have one such sentence in each language. */
const otherWords: Readonly<Record<string, readonly number[]>> = {
  'accounts-by-sex': [2021, 2022],
  'accounts-world': [2017, 2021, 2022],
  'corridor-amount': [2018],
  // International dollars of a year's prices, the goals' year, publications that are cited, an
  // example of a quarter, a picture's width.
  dependence: [2021],
  methods: [2021],
  'cost-by-corridor': [2030],
  glossary: [2030],
  'story-three-percent': [2030],
  crises: [2020, 2022],
  'women-send': [2017, 2020],
  // A year that shook incomes in host economies.
  'scenario-change': [2020],
  // The rebuilt matrix of another publisher, which the data do not have: its year and its years.
  'top-partners': [2021, 2024, 2026],
  sources: [2021, 2024, 2026],
  own: [2021],
  // A publication that is cited.
  scenarios: [2022],
  picture: [1920],
};

const code = projectFiles(/^src\/.*\.(?:tsx?|sql)$/).filter(
  (file) =>
    !/\.test\.tsx?$|\/testing\/|\/testing\.ts$|\/test-data|\/test-world|^src\/(?:user-data|pages\/(?:own|sql\/chart))/.test(
      file,
    ),
);
const words = projectFiles(
  /^src\/(?:figures\/[^/]+|stories\/[^/]+|language\/[^/]+)\/words\/.*\.json$/,
);

const comments = { ts: /\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, sql: /--.*$/gm };

/** A text of code without its comments, line by line as it was. */
function bare(file: string): string {
  return read(file).replaceAll(file.endsWith('.sql') ? comments.sql : comments.ts, (comment) =>
    comment.replaceAll(/[^\n]/g, ' '),
  );
}

function watchedYears(file: string, text: string, others: readonly number[] = []): string[] {
  return places(file, text, /\b20[1-9]\d\b/).filter((place) => {
    const year = Number(place.slice(-4));
    return year >= firstWatched && !others.includes(year);
  });
}

/** A release by its name: a month, a quarter, an id that ends in its year. */
const releases =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d\d\b|\b20\d\dQ[1-4]\b|\b(?:undesa|undp|wb|natural|ucdp)-(?:[a-z]+-)?[\d.]{1,5}\b/;

test('no edition is written in code: the data say which there is', () => {
  expect(code.length).toBeGreaterThan(500);
  expect(code.flatMap((file) => places(file, bare(file), releases))).toEqual([]);
});

test('no edition is written in the SQL of the data, but where a total of it is known', () => {
  const sql = projectFiles(/^data\/sql\/.*(?<!\/known-totals)\.sql$/);
  expect(sql.length).toBeGreaterThan(60);
  expect(sql.flatMap((file) => places(file, bare(file), releases))).toEqual([]);
});

test('no revision or newest year is written in code', () => {
  expect(code.flatMap((file) => watchedYears(file, bare(file), lettingBe(file)))).toEqual([]);
});

test('no edition, revision or newest year is written in the words', () => {
  expect(words.length).toBeGreaterThan(100);
  const found = words.flatMap((file) => {
    const parts = file.split('/');
    const [, layer, name = ''] = parts;
    const own = layer === 'stories' ? `story-${name}` : name;
    const folder = layer === 'language' ? parts.at(-1)!.replace('.json', '') : own;
    return [
      ...places(file, read(file), releases).filter(() => folder !== 'own'),
      ...watchedYears(file, read(file), otherWords[folder]),
    ];
  });
  expect(found).toEqual([]);
});

test('what is watched for are the releases that the data have', () => {
  const named = known.editions.filter(({ edition, source }) =>
    releases.test(`${source} ${edition}`),
  );
  expect(named.length).toBeGreaterThan(10);
  const years = known.editions.flatMap((one) => ('last' in one ? [Number(one.last)] : []));
  expect(Math.max(...years)).toBeGreaterThanOrEqual(firstWatched);
});

test('the years that are let be are there', () => {
  for (const [folder, years] of Object.entries(otherYears)) {
    const texts = code.filter((file) => file.startsWith(folder)).map(bare);
    for (const year of years) expect(texts.join('\n'), folder).toContain(String(year));
  }
});

function lettingBe(file: string): readonly number[] {
  return Object.entries(otherYears).find(([folder]) => file.startsWith(folder))?.[1] ?? [];
}
