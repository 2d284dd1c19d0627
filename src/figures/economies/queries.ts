import type { Query } from '../../database/query.ts';
import type { NamedPlace, PlacedEconomy } from '../../domain/placed-economy.ts';
import economiesSql from './economies.sql?raw';
import economyNamesSql from './economy-names.sql?raw';

export function economiesQuery(): Query<PlacedEconomy> {
  return { id: 'economies', sql: economiesSql, parameters: {} };
}

/** All that naming the economies needs, in half the bytes. */
export function economyNamesQuery(): Query<NamedPlace> {
  return { id: 'economy-names', sql: economyNamesSql, parameters: {} };
}
