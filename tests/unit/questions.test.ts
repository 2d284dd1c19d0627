import { describe, expect, test } from 'vitest';
import { createEconomyName, createFullLanguage, languages } from '../../src/language/index.ts';
import { phrasesOf } from '../../src/language/use-phrases.ts';
import { keyOf } from '../../src/figures/questions/reading/question.ts';
import {
  questionsAbout,
  questionsAboutAll,
  questionsAboutGroups,
  questionsBetween,
  worded,
} from '../../src/figures/questions/suggest/worded.ts';
import { economies, readerOf, score, typedQuestions } from './lib/questions.ts';

/** Parts of the questions of a file that must be answered, and may be answered wrongly. */
const bounds = { development: [0.95, 0], 'held-out': [0.85, 0.01], typed: [0.85, 0.01] } as const;

describe.each(languages)('in %s', (language) => {
  test.each(['development', 'held-out', 'typed'] as const)(
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
