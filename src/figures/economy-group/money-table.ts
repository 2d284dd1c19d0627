import type { FigureTable } from '../figure/define-figure.ts';
import type { MoneyRow } from './rows.ts';
import { toldSums } from './sums.ts';

/** The sums of a group as rows, the newest year first, with how many report and how much that is. */
export function moneyTable(money: readonly MoneyRow[]): FigureTable {
  const rows = (['received', 'paid'] as const).flatMap((direction) => toldSums(money, direction));
  return {
    columns: [
      { id: 'economy-group:column.year' },
      { id: 'economy-group:column.direction' },
      { id: 'economy-group:column.sum' },
      { id: 'economy-group:column.reporting' },
      { id: 'economy-group:column.covered' },
    ],
    rows: rows
      .toSorted((a, b) => b.year - a.year)
      .map(({ direction, year, usd, reporting, covered }) => [
        { kind: 'year', value: year },
        { kind: 'message', value: { id: `economy-group:line.${direction}` } },
        { kind: 'amount', value: usd, unit: 'usd', as: 'full' },
        { kind: 'count', value: reporting },
        { kind: 'share', value: 100 * covered },
      ]),
  };
}
