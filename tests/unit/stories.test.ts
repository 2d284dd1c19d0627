import { readFileSync } from 'node:fs';
import { describe, expect, test, beforeAll } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import {
  createEconomyName,
  createFullLanguage,
  createSay,
  formatOf,
  type Language,
  type NamedEconomy,
  type Words,
} from '../../src/language/index.ts';
import type { Message } from '../../src/domain/message.ts';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import type { AnyFigure } from '../../src/figures/figure/any-figure.ts';
import { drawnOn } from '../../src/figures/figure/drawn-on.ts';
import { valuesOf, type Facts } from '../../src/stories/story/facts.ts';
import { loadStory, storyNames } from '../../src/stories/story/registry.ts';
import { storyNamespace } from '../../src/stories/story/story-words.ts';
import { builtWorld } from '../../data/build/testing/built-world.ts';
import { askBuilt, modelOf, type Ask } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';
import { faultsInWords } from './lib/sentence-faults.ts';

const database = builtDatabase();
const folder = (name: string, file: string) => readFileSync(`src/stories/${name}/${file}`, 'utf8');
const wordsOf = (name: string, language: Language) =>
  JSON.parse(folder(name, `words/${language}.json`)) as {
    title: string;
    lead: string;
    step: Words;
  };

/** A number written into words: of what is no row, such as the goal of 3 % and the sum that is priced. */
const allowed = /(?<![\p{L}\d])(?:3|200|1|5|10\.c|10-ج|1990|2009|2030)(?![\d])/gu;

let ask: Ask;
let economies: readonly NamedEconomy[];
beforeAll(async () => {
  ask = await askBuilt(database);
  economies = (await ask(economiesQuery())) as readonly NamedEconomy[];
});

async function factsOf(name: string): Promise<Facts> {
  const [row, ...more] = await database.query(folder(name, 'facts.sql'), []);
  if (!row || more.length > 0) throw new Error(`${name} has not one row`);
  return row;
}

test('every folder with words is a story, and each has a place of its own', () => {
  expect(storyNames.length).toBeGreaterThan(0);
  expect(new Set(storyNames).size).toBe(storyNames.length);
});

describe.each(storyNames)('%s', (name) => {
  test('what its sentences claim is so', async () => {
    const facts = folder(name, 'facts.sql').trim().replace(/;$/, '');
    const claims = (await database.query(
      `WITH facts AS (${facts}\n) ${folder(name, 'relations.sql').replace(/^--.*\n/, '')}`,
      [],
    )) as { step: string; claim: string; holds: boolean | null }[];
    const story = await loadStory(name);
    expect(claims.filter(({ holds }) => holds !== true)).toEqual([]);
    const steps = story?.steps.map(({ id }) => id) ?? [];
    expect(steps.filter((id) => !claims.some(({ step }) => step === id))).toEqual([]);
    expect(claims.filter(({ step }) => !steps.includes(step))).toEqual([]);
  });

  test('it takes every number of its row that it declares, and declares those that it says', async () => {
    const story = await loadStory(name);
    const facts = await factsOf(name);
    expect(Object.keys(story?.facts ?? {}).filter((column) => facts[column] == null)).toEqual([]);
    const said = JSON.stringify(wordsOf(name, 'en'));
    const unsaid = Object.keys(story?.facts ?? {}).filter(
      (column) => !new RegExp(`{{${column}(?:\\.\\w+)?}}`).test(said),
    );
    expect(unsaid).toEqual([]);
  });

  test('every step has a figure with something to show, a title and a text', async () => {
    const story = await loadStory(name);
    const bare: string[] = [];
    const world = await builtWorld();
    for (const { id, figure, settings } of story?.steps ?? []) {
      const shown: AnyFigure =
        'files' in figure
          ? drawnOn(
              figure,
              figure.files(
                (figure.about.files ?? []).map((file) =>
                  file.startsWith('geometry/') ? world : {},
                ),
              ),
            )
          : figure;
      const model = await modelOf(ask, shown, settings);
      if (shown.empty(model) !== null) bare.push(id);
    }
    expect(bare).toEqual([]);
    const ids = story?.steps.map(({ id }) => id);
    for (const language of languages)
      expect(Object.keys(wordsOf(name, language).step)).toEqual(ids);
  });

  test.each(languages)(
    '%s: its sentences are whole, and their numbers come from its row',
    async (language) => {
      const story = await loadStory(name);
      const facts = await factsOf(name);
      if (!story) throw new Error(`no story ${name}`);
      const values = valuesOf(story.facts, story.economies, facts);
      const namespace = storyNamespace(name);
      const read = async (spoken: Language) => {
        const i18n = await createFullLanguage(spoken);
        i18n.addResourceBundle(spoken, namespace, wordsOf(name, spoken));
        return createSay(
          i18n.t,
          formatOf(i18n.t, spoken),
          createEconomyName(i18n.t, spoken, economies),
        );
      };
      const [say, english] = await Promise.all([read(language), read('en')]);
      const faults: string[] = [];
      const messages: Message[] = [
        { id: `${namespace}:title` },
        { id: `${namespace}:lead` },
        ...story.steps.flatMap(({ id }) =>
          ['title', 'text'].map((part) => ({ id: `${namespace}:step.${id}.${part}`, values })),
        ),
      ];
      const texts = messages.map((message) => ({ message, text: say(message) }));
      for (const { message, text } of texts) {
        faults.push(
          ...faultsInWords(message, text, language, english(message)).map(
            (fault) => `${fault}: ${message.id}: ${text}`,
          ),
        );
      }
      expect(faults).toEqual([]);
      const { title, lead, step } = wordsOf(name, language);
      const digits = [
        title,
        lead,
        ...Object.values(step).flatMap((one) => Object.values(one)),
      ].filter((word) =>
        /\d/.test(
          String(word)
            .replaceAll(/{{[^}]*}}/g, '')
            .replaceAll(allowed, ''),
        ),
      );
      expect(digits).toEqual([]);
      // Between 250 and 650 words are read in some three minutes.
      const words = texts
        .map(({ text }) => text)
        .join(' ')
        .split(/\s+/).length;
      expect(words).toBeGreaterThan(220);
      expect(words).toBeLessThan(700);
    },
  );
});
