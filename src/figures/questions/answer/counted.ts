import { womenCounts, type Question } from '../reading/question.ts';

/** Whether women are asked for as a count. */
export function isCounted({ of }: Pick<Question, 'of'>): boolean {
  return womenCounts.some((one) => one === of);
}
