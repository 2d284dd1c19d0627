import {
  economies,
  economy,
  edition,
  integer,
  source,
  statedEdition,
  toSource,
  year,
  type Table,
} from './describe.ts';

const deaths = { unit: 'deaths', minimum: 0, required: true };

export const conflictDeathsTable: Table = {
  name: 'conflict_deaths',
  title: 'Deaths in organised violence',
  description:
    'Deaths in state-based and non-state conflict and in violence against civilians, where they ' +
    'happened: best, low and high estimate. A row with 0 is a state in which none was recorded.',
  columns: [
    source,
    edition,
    year,
    economy('economy', 'Economy'),
    integer('best', 'Best estimate', deaths),
    integer('low', 'Low estimate', deaths),
    integer('high', 'High estimate', deaths),
  ],
  key: ['source', 'edition', 'year', 'economy'],
  foreignKeys: [...economies('economy'), toSource],
  sources: ['ucdp-25.1'],
  slice: ['source', 'edition'],
  editionOf: statedEdition,
};
