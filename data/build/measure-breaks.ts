import { breaksOf } from '../../src/charts/colour-scale.ts';
import { answerKey } from '../../src/database/answer-key.ts';
import { dollarChoices } from '../../src/domain/dollars.ts';
import { measureIds, measures } from '../../src/domain/measure.ts';
import { deflatorsOf, inRealDollars } from '../../src/figures/world-map/query/real-rows.ts';
import type { DeflatorRow, ValueRow } from '../../src/figures/world-map/query/rows.ts';
import { breaksKey } from '../../src/figures/world-map/settings/breaks-key.ts';
import type { PrecomputedResult } from './answers.ts';

/** The breaks of every measure's scale by `breaksKey`, for pictures of a single year. */
export function measureBreaks(
  answers: readonly PrecomputedResult[],
): Record<string, readonly number[]> {
  const byKey = new Map(answers.map(({ key, rows }) => [key, rows]));
  const answer = (id: string, parameters = {}) => byKey.get(answerKey({ id, parameters })) ?? [];
  const deflators = deflatorsOf(answer('deflators') as unknown as DeflatorRow[]);
  return Object.fromEntries(
    measureIds.flatMap((measure) =>
      measures[measure].series.flatMap((series) => {
        const values = answer('measure-values', { measure, series }) as unknown as ValueRow[];
        return dollarChoices.map((dollars) => {
          const rows = { values, totals: [], flowYears: [] };
          const told = inRealDollars({ measure, dollars }, rows, deflators).values;
          const key = breaksKey({ measure, series, dollars });
          return [
            key,
            breaksOf(
              measures[measure],
              told.map(({ value }) => Number(value)),
            ),
          ];
        });
      }),
    ),
  );
}
