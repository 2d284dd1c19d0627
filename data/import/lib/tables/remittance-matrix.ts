import {
  edition,
  integer,
  number,
  source,
  statedEdition,
  text,
  toEdition,
  toSource,
  year,
  type Table,
} from './describe.ts';

export const remittanceMatrixTable: Table = {
  name: 'remittance_matrix',
  title: 'Bilateral remittance matrices',
  description:
    'Each published matrix of estimated flows: its release, size and what a blank means.',
  columns: [
    year,
    { ...source, required: true },
    { ...edition, required: true },
    integer('cells_positive', 'Cells above zero', { unit: 'cells', minimum: 0, required: true }),
    integer('cells_zero', 'Cells that say 0', { unit: 'cells', minimum: 0, required: true }),
    integer('cells_blank', 'Blank cells', { unit: 'cells', minimum: 0, required: true }),
    integer('cells_note', 'Cells with a note instead of a number', {
      unit: 'cells',
      minimum: 0,
      required: true,
    }),
    text('blank_means', 'What a blank cell means', {
      values: ['zero', 'no_estimate'],
      required: true,
    }),
    integer('economies', 'Economies named in it', { unit: 'economies', required: true }),
    number('total_published_usd', "The publisher's own grand total", { unit: 'US$' }),
    text('note', 'Note'),
  ],
  key: ['year'],
  foreignKeys: [toSource, toEdition],
  sources: ['wb-brm', 'knomad-brm'],
  slice: ['year'],
  editionOf: (row) => ({ ...statedEdition(row), part: String(row['year']) }),
};
