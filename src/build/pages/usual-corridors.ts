import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { root } from '../root.ts';

/** A corridor by its ends. */
export interface Ends {
  sender: string;
  receiver: string;
}

/**
 * The corridors that have a page of their own in the built site: the largest of the newest published
 * matrix. Thirty carry more than a third of all that is sent; there are ten thousand.
 *
 * @param placed codes of the economies that have a page
 */
export function usualCorridors(placed: readonly string[], most = 30): readonly Ends[] {
  const known = new Set(placed);
  const rows = parse<Record<'year' | 'sender' | 'receiver' | 'usd', string>>(
    readFileSync(join(root, 'data/tables/remittance_flow.csv'), 'utf8'),
    { columns: true },
  );
  const newest = rows.reduce((last, { year }) => Math.max(last, Number(year)), 0);
  return rows
    .filter(({ year, sender, receiver }) =>
      [Number(year) === newest, known.has(sender), known.has(receiver)].every(Boolean),
    )
    .toSorted((a, b) => Number(b.usd) - Number(a.usd))
    .slice(0, most)
    .map(({ sender, receiver }) => ({ sender, receiver }));
}
