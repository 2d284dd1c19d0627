import type { Query } from '../../database/query.ts';
import type { ProgrammeRow } from './programme.ts';
import sql from './query.sql?raw';

/** Every programme of the list. */
export const programmesQuery: Query<ProgrammeRow> = {
  id: 'programme-timeline',
  sql,
  parameters: {},
};
