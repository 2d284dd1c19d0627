import { edition, integer, number, source, text, toSource, type Table } from './describe.ts';

export const leftOutTable: Table = {
  name: 'left_out',
  title: 'What was left out',
  description: "Everything in a publisher's file that no table holds, counted, with the reason.",
  columns: [
    source,
    edition,
    text('table', 'Table it would have been in'),
    text('what', 'What'),
    integer('rows', 'Rows or cells', { unit: 'rows', minimum: 0, required: true }),
    number('amount', 'Amount in them', { unit: 'as in column unit' }),
    text('unit', 'Unit of the amount'),
    text('reason', 'Reason', { required: true }),
  ],
  key: ['source', 'edition', 'table', 'what'],
  foreignKeys: [toSource],
  sources: [],
  slice: ['source', 'edition', 'table'],
};
