import type { Among, Question } from './question.ts';
import { groupsOf, isSummed } from './question.ts';
import { asksWho, ordered, type Said } from './said.ts';
import type { Meaning } from './lexicon.ts';

/** A reading, and among which economies it ranks. */
interface GroupReading {
  question: Question;
  among: Among | null;
}

/**
 * What a question says that names groups: of one as a whole, as of an economy, or of the economies in it,
 * one by one. "Who sends most to Africa" asks of the whole, "who sends most in Africa" of the economies.
 *
 * @param read what the question says of the economies that it names
 */
export function ofGroups(said: Said, read: (said: Said) => Question[]): GroupReading[] {
  const has = (...meanings: Meaning[]) => meanings.some((meaning) => said.said.has(meaning));
  const whole = read(said)
    .flatMap((question) => asWhole(question, has('corridors')) ?? [])
    .map((question) => ({ question, among: null }));
  const [one, ...more] = said.named;
  if (one === undefined || more.length > 0) return whole;
  const among = read({ ...said, named: [] })
    .filter(({ shape }) => shape === 'ranking')
    .map((question) => ({ question, among: one.group }));
  if (one.countries) return among;
  if (one.before === 'to' || one.before === 'from' || has('corridors')) return whole;
  // "Who receives most of Asia" may be from it, and may be in it.
  if (one.before === 'of' && has('receive', 'send') && (asksWho(has) || ordered(said, has)))
    return [];
  // "Qui envoie le plus en Afrique" may be to it, and in it.
  if (one.before === 'into' && has('send', 'go', 'cost', 'dearest', 'cheapest'))
    return has('send') ? [...whole, ...among] : whole;
  // "Where do migrants in Europe come from" asks of the whole, "African refugees" of nobody knows what.
  if (has('come', 'origin') || said.open.has('from'))
    return one.before === null ? [] : whole.filter(({ question }) => question.shape === 'partners');
  return among.length > 0 ? among : whole.filter(({ question }) => question.shape !== 'partners');
}

/** A question of a group as a whole; null where that can't be told. */
function asWhole(question: Question, corridors: boolean): Question | null {
  if (groupsOf(question).length === 0) return question;
  if (question.of === 'women') return null;
  const listed = question.shape === 'partners' && (corridors || question.of === 'cost');
  const made: Question = listed ? { ...question, shape: 'corridors' } : question;
  return isSummed(made) ? made : null;
}
