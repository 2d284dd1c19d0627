import { keyOf, questionOf, type Question } from './question.ts';

/** What an address of the page asks: a text as it was typed, or a question that was chosen. */
export interface AskedFor {
  text: string;
  question: Question | null;
}

/** Longer texts are no questions. */
const longest = 200;

/** @param search the query string of the page */
export function askedFor(search: string): AskedFor {
  const parameters = new URLSearchParams(search);
  return {
    text: (parameters.get('q') ?? '').slice(0, longest),
    question: questionOf(parameters.get('is') ?? ''),
  };
}

/** Where a text is answered, from the site's root on. */
export function textHref(text: string): string {
  return `/ask?q=${encodeURIComponent(text.slice(0, longest))}`;
}

/** Where a question is answered, however it was put. */
export function questionHref(question: Question): string {
  return `/ask?is=${encodeURIComponent(keyOf(question))}`;
}
