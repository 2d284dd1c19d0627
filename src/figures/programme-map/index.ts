import type { Query } from '../../database/query.ts';
import type { PlaceRow } from './model.ts';
import sql from './query.sql?raw';

export { mapFinding, programmeCounts, type PlaceRow } from './model.ts';
export { ProgrammeMapView } from './View.tsx';

/** What stands beside each economy with a programme. */
export const placesQuery: Query<PlaceRow> = { id: 'programme-map', sql, parameters: {} };
