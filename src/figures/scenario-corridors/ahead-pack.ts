import type { Parameters } from '../../database/query.ts';
import { newestStock } from '../../domain/editions/stock.ts';
import { newestTotalYear } from '../../domain/editions/totals.ts';
import { elasticityOf } from '../../domain/scenario/assumptions.ts';
import type { IncomeYear } from '../../domain/scenario/step.ts';

/** The file with the corridors that the incomes of a year change most. */
export function aheadPack(of: IncomeYear): string {
  return `scenarios/corridors-as-${of}`;
}

/** What they are asked for by. */
export function aheadParameters(of: IncomeYear): Parameters {
  return {
    year: newestTotalYear('received', 'headline'),
    stock: Number(newestStock),
    of,
    ...elasticityOf.income,
  };
}
