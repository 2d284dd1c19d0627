import { knownEditions } from '../../domain/editions/known-editions.ts';
import { firstMatrixYear } from '../../domain/editions/matrices.ts';
import { lastStockYear, newestStock } from '../../domain/editions/stock.ts';
import { lastTotalYear } from '../../domain/editions/uses.ts';
import { areModelled } from '../../domain/measure.ts';

/** What flows: money sent home, migrants where they live, refugees where they found asylum. */
export const flowKinds = ['money', 'migrants', 'refugees'] as const;
export type FlowOf = (typeof flowKinds)[number];

const refugees = knownEditions.find(({ table }) => table === 'displaced');
const stock = knownEditions.find(
  ({ table, edition }) => table === 'migrant_stock' && edition === newestStock,
);

/** UN DESA counts at the turn of five years, and once more in the revision's own year. */
const counted = [
  ...between(stock?.first ?? 0, stock?.last ?? 0).filter((year) => year % 5 === 0),
  ...(lastStockYear(newestStock) % 5 === 0 ? [] : [lastStockYear(newestStock)]),
];

const years: Readonly<Record<FlowOf, readonly number[]>> = {
  money: between(firstMatrixYear, lastTotalYear),
  migrants: counted,
  refugees: between(refugees?.first ?? 0, refugees?.last ?? 0),
};

/** Years of which there are flows by corridor, ascending. */
export function flowYears(of: FlowOf): readonly number[] {
  return years[of];
}

export function newestFlowYear(of: FlowOf): number {
  return years[of].at(-1) ?? 0;
}

/** Whether a year's flows are our estimate. */
export function flowsModelled(of: FlowOf, year: number): boolean {
  return of === 'money' && areModelled('remittance', year);
}

/** The year of a kind of flow that is nearest to one of another kind. */
export function nearestFlowYear(of: FlowOf, year: number): number {
  return flowYears(of).reduce(
    (best, one) => (Math.abs(one - year) <= Math.abs(best - year) ? one : best),
    newestFlowYear(of),
  );
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
