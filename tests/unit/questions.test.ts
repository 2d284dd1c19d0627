import { describe, expect, test } from 'vitest';
import { createEconomyName, createFullLanguage, languages } from '../../src/language/index.ts';
import { phrasesOf } from '../../src/language/use-phrases.ts';
import { keyOf } from '../../src/figures/questions/reading/question.ts';
import { refusalOf } from '../../src/figures/questions/suggest/refusal.ts';
import {
  questionsAbout,
  questionsAboutAll,
  questionsAboutGroups,
  questionsBetween,
  worded,
} from '../../src/figures/questions/suggest/worded.ts';
import { economies, readerOf, score, typedQuestions } from './lib/questions.ts';

/** Parts of the questions of a file that must be answered, and may be answered wrongly. */
const bounds = {
  development: [0.95, 0],
  'held-out': [0.85, 0.01],
  typed: [0.85, 0.01],
  newcomers: [0.85, 0],
} as const;

describe.each(languages)('in %s', (language) => {
  test.each(['development', 'held-out', 'typed', 'newcomers'] as const)(
    '%s questions',
    async (set) => {
      const read = await readerOf(language);
      const { all, askable, wrong, unanswered } = score(read, typedQuestions(`${language}-${set}`));
      const [least, most] = bounds[set];
      const answered = askable - unanswered.length;
      process.stdout.write(
        `${language} ${set}: ${answered} of ${askable} answered, ${wrong.length} of ${all} wrong\n`,
      );
      expect(wrong.length / all, wrong.join('\n')).toBeLessThanOrEqual(most);
      expect(answered / askable, unanswered.join('\n')).toBeGreaterThanOrEqual(least);
    },
    120_000,
  );

  test('every question that is offered is read as what it asks', async () => {
    const read = await readerOf(language);
    const { t } = await createFullLanguage(language);
    const name = createEconomyName(t, language, economies());
    const phrase = phrasesOf((key) => t(`ask:${key}`, { skipInterpolation: true }));
    const codes = economies()
      .filter(({ economy }) => economy !== 'ANT')
      .map(({ economy }) => economy);
    const questions = [
      ...questionsAboutAll(),
      ...questionsAboutGroups(),
      ...codes.flatMap((economy, at) => [
        ...questionsAbout(economy),
        ...questionsBetween(economy, codes[(at + 7) % codes.length] ?? ''),
      ]),
    ];
    const misread = questions.flatMap((question) => {
      const text = worded(question, phrase, name.forms) ?? '';
      const keys = read(text).questions.map(keyOf);
      // Two are called the Congo: who asks of one by that name is offered both.
      const one = keys.length === 1 || question.economies.includes('COG');
      return one && keys.includes(keyOf(question))
        ? []
        : [`${text} => ${keys.join(' | ')} [${read(text).unknown.join(', ')}]`];
    });
    expect(misread.length, misread.slice(0, 40).join('\n')).toBe(0);
  }, 120_000);
});

/** What is asked of groups as wholes that no answer tells, and why it doesn't. */
const refused = {
  en: {
    'women among migrants in Africa': null,
    'dearest women in Africa': 'women',
    'what does it cost to send money to Africa': 'cost',
    'remittances as a share of GDP of low income countries': 'gdp',
    'remittances per person in Africa': 'person',
    'what does it cost to send money to Nepal': null,
    'remittances in Africa': null,
  },
  fr: {
    'les femmes parmi les migrants en Afrique': null,
    'combien coûte l’envoi d’argent vers l’Afrique': 'cost',
  },
  es: {
    'mujeres entre los migrantes en África': null,
    'cuánto cuesta enviar dinero a África': 'cost',
  },
  ar: {
    'النساء بين المهاجرين في أفريقيا': null,
    'تكلفة إرسال الأموال إلى أفريقيا': 'cost',
  },
} as const;
test.each(languages)(
  'what of a group is not told is refused with the reason, in %s',
  async (language) => {
    const read = await readerOf(language);
    const reasons = Object.keys(refused[language]).map((text) => [text, refusalOf(read(text))]);
    expect(Object.fromEntries(reasons)).toEqual(refused[language]);
  },
);
