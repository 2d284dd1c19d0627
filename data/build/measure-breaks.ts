import { breaksOf } from '../../src/charts/colour-scale.ts';
import { answerKey } from '../../src/database/answer-key.ts';
import { measureIds, measures } from '../../src/domain/measure.ts';
import type { PrecomputedResult } from './answers.ts';

/** The breaks of every measure's scale by `<measure>/<series>`, for pictures of a single year. */
export function measureBreaks(
  answers: readonly PrecomputedResult[],
): Record<string, readonly number[]> {
  const byKey = new Map(answers.map(({ key, rows }) => [key, rows]));
  return Object.fromEntries(
    measureIds.flatMap((measure) =>
      measures[measure].series.map((series) => {
        const key = answerKey({ id: 'measure-values', parameters: { measure, series } });
        const values = (byKey.get(key) ?? []).map((row) => Number(row['value']));
        return [`${measure}/${series}`, breaksOf(measures[measure], values)];
      }),
    ),
  );
}
