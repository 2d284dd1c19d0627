import type { EconomyCode } from '../../../domain/economy.ts';
import type { EconomyForms } from '../../../language/index.ts';
import { wordsOf } from '../reading/lexicon.ts';
import type { Question } from '../reading/question.ts';
import {
  questionsAbout,
  questionsAboutAll,
  questionsAboutGroups,
  questionsBetween,
  worded,
  type Phrase,
} from './worded.ts';

/** Finds the questions of the grammar that begin as a text does, in the user's words. */
export type Completions = (
  text: string,
  named: readonly EconomyCode[],
  most: number,
) => readonly string[];

/** Shorter texts begin everything. */
const fewest = 4;
/** Stands for the economy in a question that is about any one. */
const blank = '\u0001';

/** @param economies in the order that they are offered in */
export function createCompletions(
  economies: readonly EconomyCode[],
  phrase: Phrase,
  forms: (economy: EconomyCode) => EconomyForms,
): Completions {
  const folded = (text: string) => wordsOf(text).join(' ');
  const unnamed = new Proxy({} as EconomyForms, { get: () => blank });
  const patterns = questionsAbout('').map((question) => ({
    question,
    start: folded((worded(question, phrase, () => unnamed) ?? '').split(blank)[0] ?? ''),
  }));
  const all = [...questionsAboutAll(), ...questionsAboutGroups()];
  return (text, named, most) => {
    const wanted = folded(text);
    if (wanted.length < fewest) return [];
    const [first, second] = named;
    const between =
      first === undefined || second === undefined
        ? []
        : [...questionsBetween(first, second), ...questionsBetween(second, first)];
    const found: string[] = [];
    const take = (question: Question) => {
      const said = worded(question, phrase, forms);
      if (said !== null && folded(said).startsWith(wanted)) found.push(said);
    };
    for (const question of between) take(question);
    const whose = first === undefined ? economies : [...new Set([first, ...economies])];
    for (const { question, start } of patterns) {
      if (!start.startsWith(wanted) && !wanted.startsWith(start)) continue;
      const before = found.length;
      for (const economy of whose) {
        take({ ...question, economies: [economy] });
        // Where the economy is not begun yet, one stands for all.
        if (start.startsWith(wanted) ? found.length > before : found.length >= most) break;
      }
      if (found.length >= most) break;
    }
    for (const question of all) take(question);
    return found.slice(0, most);
  };
}
