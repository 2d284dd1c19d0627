import type { ResultTable } from '../../export/result-tables.ts';
import type { Scenario } from '../scenario.ts';
import { exportedColumn } from './exported-column.ts';

/** How many corridors have a price, and how many dollars they carry. */
export function coverageTable({ result }: Pick<Scenario, 'result'>): ResultTable {
  return {
    name: 'scenario_coverage',
    columns: [
      exportedColumn('corridors_are', 'text'),
      exportedColumn('corridors', 'integer'),
      exportedColumn('usd', 'number'),
    ],
    rows: Object.entries(result.coverage).map(([what, { corridors, usd }]) => [
      what,
      corridors,
      Math.round(usd),
    ]),
  };
}
