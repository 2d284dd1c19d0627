import type { ResultTable } from '../../export/result-tables.ts';
import type { Around } from '../scenario.ts';
import { exportedColumn } from './exported-column.ts';

/** How many corridors have a price, and how many dollars they carry; nothing where no step takes prices. */
export function coverageTable({ coverage }: Pick<Around, 'coverage'>): readonly ResultTable[] {
  if (!coverage) return [];
  const table: ResultTable = {
    name: 'scenario_coverage',
    columns: [
      exportedColumn('corridors_are', 'text'),
      exportedColumn('corridors', 'integer'),
      exportedColumn('usd', 'number'),
    ],
    rows: Object.entries(coverage).map(([what, { corridors, usd }]) => [
      what,
      corridors,
      Math.round(usd),
    ]),
  };
  return [table];
}
