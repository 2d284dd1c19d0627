import {
  edition,
  integer,
  number,
  source,
  text,
  toEdition,
  toSource,
  type Table,
} from './describe.ts';

export const publishedTotalTable: Table = {
  name: 'published_total',
  title: "Publishers' own totals",
  description: 'What publishers state as their totals; the checks hold the rows against them.',
  columns: [
    source,
    edition,
    text('name', 'Which total'),
    integer('year', 'Year', { unit: 'year', description: 'Empty for a total over all years.' }),
    number('value', 'Total', { unit: 'as in column unit', required: true }),
    text('unit', 'Unit of the total', { required: true }),
  ],
  key: ['source', 'edition', 'name', 'year'],
  foreignKeys: [toSource, toEdition],
  sources: [],
  slice: ['source', 'edition', 'name', 'year'],
};
