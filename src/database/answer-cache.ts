import type { Answer } from './query.ts';

/** Answers already given, the least recently used forgotten first. */
export interface AnswerCache {
  get(key: string): Answer<unknown> | undefined;
  set(key: string, answer: Answer<unknown>): void;
}

/** A cache that holds at most so many rows in all; an answer larger than that is not kept. */
export function createAnswerCache(rowLimit: number): AnswerCache {
  const answers = new Map<string, Answer<unknown>>();
  let rows = 0;

  function forget(key: string): void {
    rows -= weight(answers.get(key));
    answers.delete(key);
  }

  return {
    get(key) {
      const answer = answers.get(key);
      if (!answer) return undefined;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    set(key, answer) {
      forget(key);
      if (weight(answer) > rowLimit) return;
      answers.set(key, answer);
      rows += weight(answer);
      for (const oldest of answers.keys()) {
        if (rows <= rowLimit) break;
        forget(oldest);
      }
    },
  };
}

/** An empty answer takes room too. */
function weight(answer: Answer<unknown> | undefined): number {
  return answer ? answer.rows.length + 1 : 0;
}
