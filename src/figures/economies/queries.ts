import type { Query } from '../../database/query.ts';
import type { EconomyPlace, PlacedEconomy } from '../../domain/placed-economy.ts';
import economiesSql from './economies.sql?raw';
import economyPlacesSql from './economy-places.sql?raw';

export function economiesQuery(): Query<PlacedEconomy> {
  return { id: 'economies', sql: economiesSql, parameters: {} };
}

/** All that a picture without a filter needs of them, in a fifth of the bytes. */
export function economyPlacesQuery(): Query<EconomyPlace> {
  return { id: 'economy-places', sql: economyPlacesSql, parameters: {} };
}
