import { expect, test } from 'vitest';
import sql from '../../src/figures/cost-by-corridor/query.sql?raw';
import { perEconomy } from '../../src/figures/shared/economies-settings.ts';
import { createFullLanguage, formatOf } from '../../src/language/index.ts';
import { askBuilt } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();

interface Priced {
  direction: 'to' | 'from';
  partner: string;
  quarter: string;
  percent: number;
  evidence: string;
  carried: number | null;
}

// One number, rounded twice on its way, was 6.5 % in the opening sentence and 6.6 % under the chart.
test('what priced corridors carry and cost reads the same wherever it stands', async () => {
  const i18n = await createFullLanguage('en');
  const format = formatOf(i18n.t, 'en');
  const ask = await askBuilt(database);
  const wholes = await database.query(
    `SELECT direction::VARCHAR AS direction, economy::VARCHAR AS economy, year, coverage, quarter
     FROM economy_cost WHERE corridors > 0 AND year = (SELECT max(year) FROM economy_cost)`,
    [],
  );
  const costs = await database.query(
    `SELECT sender::VARCHAR AS sender, receiver::VARCHAR AS receiver, quarter, cost_pct
     FROM corridor_cost WHERE status = 'published'`,
    [],
  );
  const costOf = new Map(
    costs.map((row) => [
      `${String(row['sender'])} ${String(row['receiver'])} ${String(row['quarter'])}`,
      format.amount(Number(row['cost_pct']), 'percent'),
    ]),
  );
  const wrong: string[] = [];
  let compared = 0;
  for (const { direction, economy, coverage, quarter } of wholes) {
    const code = String(economy);
    const query = perEconomy<Priced>('cost-by-corridor', sql, [code])[code]!;
    const rows = (await ask(query)) as readonly Priced[];
    const own = rows.filter((row) => row.direction === direction && row.evidence === 'published');
    const newest = own.filter((row) => row.quarter === quarter);
    for (const { partner, percent } of newest) {
      const ends = direction === 'to' ? [partner, economy] : [economy, partner];
      const told = costOf.get(`${ends.join(' ')} ${String(quarter)}`);
      if (told !== undefined && told !== format.amount(percent, 'percent'))
        wrong.push(`${ends.join(' ')}: ${told} and ${percent}`);
      if (told !== undefined) compared += 1;
    }
    // Corridors last priced in an earlier quarter of the year are in the one alone.
    const year = String(quarter).slice(0, 4);
    const all = new Set(
      own.filter((row) => row.quarter.startsWith(year)).map((row) => row.partner),
    );
    if (all.size !== newest.length) continue;
    const carried = newest.reduce((sum, row) => sum + (row.carried ?? 0), 0);
    const [one, other] = [100 * Number(coverage), 100 * carried].map((part) => format.share(part));
    if (one !== other) wrong.push(`${String(economy)} ${direction}: ${one} and ${other}`);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});
