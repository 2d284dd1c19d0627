import type { ResultTable } from '../../export/result-tables.ts';
import { revenueBySender } from '../revenue.ts';
import type { Scenario } from '../scenario.ts';
import { exportedColumn } from './exported-column.ts';
import { round } from './receivers-table.ts';

/** What levies bring in, by where they are taken, US$. */
export function revenueTable(scenario: Pick<Scenario, 'world' | 'result'>): ResultTable {
  return {
    name: 'scenario_revenue',
    columns: [
      exportedColumn('sender', 'economy'),
      exportedColumn('revenue_usd', 'number'),
      exportedColumn('revenue_low_usd', 'number', 'low_usd'),
      exportedColumn('revenue_high_usd', 'number', 'high_usd'),
    ],
    rows: revenueBySender(scenario).map(({ sender, low, central, high }) => [
      sender,
      round(central),
      round(low),
      round(high),
    ]),
  };
}
