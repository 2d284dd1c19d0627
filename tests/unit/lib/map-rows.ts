import { bind } from '../../../src/database/bind.ts';
import type { Connector } from '../../../src/database/connector.ts';
import type { Query } from '../../../src/database/query.ts';
import type { PlacedEconomy } from '../../../src/domain/placed-economy.ts';
import { economiesQuery } from '../../../src/figures/economies/queries.ts';
import type { MapRows } from '../../../src/figures/world-map/model.ts';
import { keptRows } from '../../../src/figures/world-map/query/kept-rows.ts';
import {
  flowsQuery,
  flowYearsQuery,
  totalsQuery,
  valuesQuery,
} from '../../../src/figures/world-map/query/queries.ts';
import type { Settings } from '../../../src/figures/world-map/settings/settings.ts';

/** Asks the database one typed question. */
export type AskRows = <R>(query: Query<R>) => Promise<R[]>;

export function askRows(database: Connector): AskRows {
  return async <R>(query: Query<R>) => {
    const { sql, values } = bind(query.sql, query.parameters);
    return (await database.query(sql, values)) as R[];
  };
}

/** All that the map of the settings is made from, with every flow of money of the year. */
export async function mapRowsOf(
  ask: AskRows,
  settings: Settings,
): Promise<{ economies: readonly PlacedEconomy[]; rows: MapRows }> {
  const [economies, values, totals, flowYears, flows] = await Promise.all([
    ask(economiesQuery()),
    ask(valuesQuery(settings)),
    ask(totalsQuery(settings)),
    ask(flowYearsQuery('remittance')),
    ask(flowsQuery(settings)),
  ]);
  return {
    economies,
    rows: keptRows(settings, { economies, values, totals, flowYears, flows }, true),
  };
}
