import type { StepValues } from '../../user-data/step.ts';

/**
 * What a step's or a question's sentence speaks of. Texts of the file stand alone among words from the
 * right: signs such as the minus of `-9999` would turn with them.
 *
 * @param shown the count, as it is written
 */
export function saidOf(
  { column = '', text = '', other = '' }: StepValues,
  shown: string,
  direction: 'ltr' | 'rtl',
): { column: string; text: string; other: string; shown: string } {
  const alone = (one: string) => (direction === 'rtl' ? `\u2068${one}\u2069` : one);
  return { column: alone(column), text: alone(text), other: alone(other), shown };
}
