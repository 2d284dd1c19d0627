import { cellNumber, rounded } from '../lib/cell-number.ts';
import { readCsv } from '../lib/csv.ts';
import type { EconomyResolver } from '../lib/economy-resolver.ts';
import { ImportError, type Place } from '../lib/import-error.ts';
import type { Row } from '../lib/row.ts';
import type { InputFile } from '../lib/input-file.ts';
import { quarterOf } from './quarter.ts';

/** The two layouts corridor means come in: the column of each amount's cost, margin and quotes. */
const layouts = [
  {
    quotes: 'num_providers',
    amounts: [
      { amount: 200, cost: 'avg_cost_pct_200usd', margin: 'avg_fx_margin_200usd' },
      { amount: 500, cost: 'avg_cost_pct_500usd', margin: 'avg_fx_margin_500usd' },
    ],
  },
  {
    quotes: 'ranked_quotes_200',
    amounts: [{ amount: 200, cost: 'avg_cost_pct_200', margin: undefined }],
  },
] as const;

export interface CorridorMeans {
  /** "rpw-<last quarter in the file>" */
  edition: string;
  lastQuarter: string;
  /** Rows of `sending_cost`. */
  rows: readonly Row[];
  /** Quotes in all, each counted once. */
  quotes: number;
}

/**
 * Reads corridor means that carry the number of quotes behind each.
 * @throws {ImportError} for a missing column, an unknown economy, a corridor without quotes
 */
export function readCorridorMeans(file: InputFile, economies: EconomyResolver): CorridorMeans {
  const { header } = readCsv(file, []);
  const layout = layouts.find(({ quotes }) => header.includes(quotes)) ?? layouts[0];
  const margins = layout.amounts.flatMap(({ margin }) => (margin ? [margin] : []));
  const csv = readCsv<string>(file, [
    'period',
    'source_code',
    'destination_code',
    layout.quotes,
    ...layout.amounts.map(({ cost }) => cost),
    ...margins,
  ]);
  const number = (text: string, place: Place, column: string) =>
    cellNumber(text, place, column, ['NA', '..']);
  let total = 0;
  const rows = csv.rows.flatMap((row): Row[] => {
    const place = { file: file.path, row: row.row };
    const quotes = number(row.get(layout.quotes), place, layout.quotes);
    if (quotes === null || quotes < 1 || !Number.isInteger(quotes))
      throw new ImportError(
        place,
        `${layout.quotes}: expected a count of quotes, found "${row.get(layout.quotes)}"`,
      );
    total += quotes;
    const shared = {
      quarter: quarterOf(row.get('period'), place),
      sender: economies.economy('world-bank', { code: row.get('source_code') }, place),
      receiver: economies.economy('world-bank', { code: row.get('destination_code') }, place),
    };
    return layout.amounts.flatMap(({ amount, cost, margin }): Row[] => {
      const mean = number(row.get(cost), place, cost);
      if (mean === null) return [];
      const fx = margin ? number(row.get(margin), place, margin) : null;
      const cost_pct = rounded(mean, 6);
      return [
        { ...shared, amount, cost_pct, fx_margin_pct: fx === null ? null : rounded(fx, 6), quotes },
      ];
    });
  });
  if (rows.length === 0) throw new ImportError({ file: file.path }, 'there are no rows');
  const lastQuarter = rows
    .map((row) => String(row['quarter']))
    .sort()
    .at(-1)!;
  const edition = `rpw-${lastQuarter}`;
  return { edition, lastQuarter, rows: rows.map((row) => ({ edition, ...row })), quotes: total };
}
