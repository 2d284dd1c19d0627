import { newestStock } from '../../../src/domain/editions/stock.ts';
import { partnersQuery } from '../../../src/figures/corridor-similar/queries.ts';
import costByCorridor from '../../../src/figures/cost-by-corridor/index.ts';
import type { CostRow } from '../../../src/figures/cost-by-corridor/model.ts';
import { costMapQuery } from '../../../src/figures/cost-map/queries.ts';
import { rankedQuery } from '../../../src/figures/cost-ranked/queries.ts';
import yearSql from '../../../src/figures/corridor-panel/year.sql?raw';
import { summaryQuery } from '../../../src/figures/economy-summary/queries.ts';
import keptAtGoal from '../../../src/figures/kept-at-goal/index.ts';
import scenarioSql from '../../../src/figures/scenario-change/query.sql?raw';
import flowsSql from '../../../src/figures/world-map/flows.sql?raw';
import { valuesQuery } from '../../../src/figures/world-map/query/queries.ts';
import type { FlowRow } from '../../../src/figures/world-map/query/rows.ts';
import type { Say } from './later-surfaces.ts';
import type { AskTyped } from './people-surfaces.ts';

const pair = (sender: string, receiver: string) => `${sender}→${receiver}`;

/** A corridor's cost in a table, with the year that it is of. */
interface Priced {
  sender: string;
  receiver: string;
  cost: number | null;
  cost_year: number | null;
}

/** Costs of economies and of corridors, of all of them at once. */
export async function costsSay(say: Say, ask: AskTyped, newest: number): Promise<void> {
  for (const measure of ['cost_to', 'cost_from'] as const)
    for (const { economy, year, value, status } of await ask(
      valuesQuery({ measure, series: 'rpw' } as never),
    ))
      if (value !== null && status === 'published') say('map', measure, economy, year, value);
  const all = { from: 'all', to: 'all' };
  for (const row of await ask(costMapQuery(all as never))) {
    const { side, economy, year, percent, carried } = row as never as CostOf;
    // Under a quarter of the money the map has no headline.
    if (carried >= 25) say('costs', `cost_${side}`, economy, year, percent);
  }
  for (const { quarter, sender, receiver, percent } of await ask(rankedQuery(all as never)))
    say('ranked', `cost_${quarter}`, pair(sender, receiver), 0, percent);
  for (let year = 2011; year <= 2025; year += 1) {
    const parameters = { kind: 'cost', series: 'rpw', year };
    for (const row of await ask<FlowRow>({ id: 'flows', sql: flowsSql, parameters }))
      if (row.value !== null) say('map', 'cost', pair(row.sender, row.receiver), year, row.value);
  }
  for (const facts of [newest, 2025]) {
    const parameters = { kind: 'published', year: 2021, facts, stock: newestStock };
    for (const row of await ask<Priced>({ id: 'year', sql: yearSql, parameters }))
      if (row.cost !== null && row.cost_year !== null)
        say('corridors', 'cost', pair(row.sender, row.receiver), row.cost_year, row.cost);
    if (facts !== newest) continue;
    const start = { year: newest, stock: Number(newestStock) };
    const table = new Map<string, number>();
    for (const row of await ask<Priced>({ id: 'year', sql: yearSql, parameters }))
      if (row.cost_year !== null) table.set(pair(row.sender, row.receiver), row.cost_year);
    for (const row of await ask<Priced>({ id: 'start', sql: scenarioSql, parameters: start })) {
      const year = table.get(pair(row.sender, row.receiver));
      if (row.cost !== null && year !== undefined)
        say('scenario', 'cost', pair(row.sender, row.receiver), year, row.cost);
    }
  }
  for (const row of await ask(keptAtGoal.queries({ economies: [] } as never).world)) {
    const { sender, receiver, quarter, percent } = row as never as KeptCost;
    say('kept at the goal', `cost_${quarter}`, pair(sender, receiver), 0, percent);
    say('kept at the goal', 'cost', pair(sender, receiver), Number(quarter.slice(0, 4)), percent);
  }
}

interface CostOf {
  side: 'to' | 'from';
  economy: string;
  year: number;
  percent: number;
  carried: number;
}

interface KeptCost {
  sender: string;
  receiver: string;
  quarter: string;
  percent: number;
}

/** Costs to and from one economy, as its page and its corridors have them. */
export async function costsOf(say: Say, ask: AskTyped, economy: string): Promise<void> {
  for (const { fact, year, value, series } of await ask(summaryQuery(economy)))
    if (/^cost_(?:to|from)$/.test(fact) && series === 'published')
      say('opening sentences', fact, economy, year, value);
  for (const row of await ask<CostRow>(
    costByCorridor.queries({ economies: [economy] })[economy]!,
  )) {
    const { direction, partner, quarter, percent } = row;
    const ends = direction === 'to' ? pair(partner, economy) : pair(economy, partner);
    say('by corridor', `cost_${quarter}`, ends, 0, percent);
  }
  for (const row of await ask(partnersQuery(economy))) {
    const { direction, partner, cost, cost_year: year } = row as never as Priced & Like;
    const ends = direction === 'in' ? pair(partner, economy) : pair(economy, partner);
    if (cost !== null && year !== null) say('like corridors', 'cost', ends, year, cost);
  }
}

interface Like {
  direction: 'in' | 'out';
  partner: string;
}
