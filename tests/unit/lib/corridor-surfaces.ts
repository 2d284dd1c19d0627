import type { Parameters } from '../../../src/database/query.ts';
import { newestStock } from '../../../src/domain/editions/stock.ts';
import type { Say } from './later-surfaces.ts';

/** Asks a figure's SQL, by its file. */
type Ask = <Row>(file: string, parameters?: Parameters) => Promise<Row[]>;

/** A corridor of the table, as it is asked for year by year. */
interface CorridorRow {
  sender: string;
  receiver: string;
  usd: number | null;
  cost: number | null;
  cost_status: string | null;
  cost_year: number | null;
}

/** The year of the newest matrix, and that of the newest estimate. */
export interface CorridorYears {
  matrix: number;
  estimate: number;
}

const pair = (sender: string, receiver: string) => `${sender}→${receiver}`;
const stock = Number(newestStock);
/** Of these senders their corridors' own pages are asked, one in so many: each takes a while. */
const oneIn = 12;
const sample = (senders: Iterable<string>) =>
  [...new Set(senders)].toSorted().filter((one, at) => one === 'USA' || at % oneIn === 0);

/**
 * Money of corridors and of their ends, and what sending costs through them, as flows, costs, the
 * table, a corridor and a scenario have it.
 */
export async function corridorsSay(say: Say, ask: Ask, years: CorridorYears): Promise<void> {
  await amountsSay(say, ask, years);
  await costsSay(say, ask, years);
}

async function amountsSay(say: Say, ask: Ask, years: CorridorYears): Promise<void> {
  const tell = (place: string, of: string, year: number, usd: number | null) => {
    if (usd !== null && usd > 0) say(place, 'sent', of, year, usd);
  };
  const senders = new Set<string>();
  for (const [kind, year] of [
    ['published', years.matrix],
    ['modelled', years.estimate],
  ] as const) {
    const flows = { of: 'money', year, groups: 'all' };
    const bands = await ask<{ from_group: string; to_group: string; value: number }>(
      'flow-bands/flow-bands.sql',
      flows,
    );
    for (const { from_group: from, to_group: to, value } of bands)
      tell('flows', pair(from, to), year, value);
    const ends = await ask<{ side: string; node: string; value: number }>(
      'flow-bands/flow-ends.sql',
      flows,
    );
    if (kind === 'modelled')
      for (const { side, node, value } of ends)
        if (side === 'to' && node !== 'unknown') say('flows', 'received', node, year, value);
    const table = { kind, year, facts: year, stock };
    for (const row of await ask<CorridorRow>('corridor-panel/year.sql', table)) {
      senders.add(row.sender);
      tell('corridors', pair(row.sender, row.receiver), year, row.usd);
    }
  }
  for (const sender of sample(senders))
    for (const row of await ask<CorridorRow & { year: number }>('corridor-amount/flows.sql', {
      economy: sender,
    }))
      if (row.year === years.matrix || row.year === years.estimate)
        tell('corridor', pair(sender, row.receiver), row.year, row.usd);
  const start = new Map<string, number>();
  for (const { receiver, usd } of await ask<CorridorRow>('scenario-change/query.sql', {
    year: years.estimate,
    stock,
  }))
    start.set(receiver, (start.get(receiver) ?? 0) + Number(usd));
  for (const [receiver, usd] of start) say('scenario', 'received', receiver, years.estimate, usd);
}

/** Costs in the newest quarter with prices. */
async function costsSay(say: Say, ask: Ask, { estimate }: CorridorYears): Promise<void> {
  const ranked = await ask<{
    sender: string;
    receiver: string;
    quarter: string;
    percent: number;
    evidence: string;
  }>('cost-ranked/query.sql', { from: 'all', to: 'all' });
  const newest = ranked.filter(({ evidence }) => evidence !== 'thin');
  const quarter = String(newest[0]?.quarter);
  const year = Number(quarter.slice(0, 4));
  const told = new Set(newest.map(({ sender, receiver }) => pair(sender, receiver)));
  for (const { sender, receiver, percent } of newest)
    say('costs', 'cost', pair(sender, receiver), year, percent);
  for (const sender of sample(newest.map((row) => row.sender)))
    for (const row of await ask<{
      series: string;
      receiver: string;
      amount: number;
      quarter: string;
      cost: number;
    }>('corridor-cost/query.sql', { economy: sender }))
      if (row.series === 'rpw' && row.amount === 200 && row.quarter === quarter)
        if (told.has(pair(sender, row.receiver)))
          say('corridor', 'cost', pair(sender, row.receiver), year, row.cost);
  const table = { kind: 'published', year: estimate, facts: year, stock };
  const corridors = await ask<CorridorRow>('corridor-panel/year.sql', table);
  for (const { sender, receiver, cost, cost_year: of } of corridors)
    if (cost !== null && of === year && told.has(pair(sender, receiver)))
      say('corridors', 'cost', pair(sender, receiver), year, cost);
}
