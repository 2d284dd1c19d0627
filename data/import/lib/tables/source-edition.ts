import { integer, text, toSource, type Table } from './describe.ts';

export const sourceEditionTable: Table = {
  name: 'source_edition',
  title: 'Editions of the sources',
  description:
    'Which release of a source the rows of a table are from. A table without editions of its own ' +
    'has one for each of its parts.',
  columns: [
    { ...text('source', 'Id of the source') },
    text('table', 'Table that has its rows'),
    text('part', 'Part of the table', {
      description:
        'A direction, the year of a matrix, the name of an indicator or a scheme; "all" where the ' +
        'whole table is of one release.',
    }),
    text('edition', 'Edition', { description: 'As in the rows, where they state it.' }),
    text('label', 'Edition as texts name it', { required: true }),
    text('released', 'When it was released', {
      description: 'Year, or year and month, as far as its publisher says: sorts the editions.',
    }),
    integer('first_year', 'First year', { unit: 'year' }),
    integer('last_year', 'Last year', { unit: 'year' }),
    text('title', 'Title, where it is not that of the source'),
  ],
  key: ['source', 'table', 'part', 'edition'],
  foreignKeys: [toSource],
  sources: [],
  slice: ['source', 'table', 'part', 'edition'],
};
