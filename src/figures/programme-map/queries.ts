import type { Query } from '../../database/query.ts';
import type { PlaceRow } from './model.ts';
import sql from './query.sql?raw';

/** What stands beside each economy with a programme. */
export const placesQuery: Query<PlaceRow> = { id: 'programme-map', sql, parameters: {} };
