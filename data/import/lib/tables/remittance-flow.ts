import { economies, economy, integer, text, year, type Table } from './describe.ts';

export const remittanceFlowTable: Table = {
  name: 'remittance_flow',
  title: 'Estimated remittances by corridor',
  description:
    'Cells above zero of the bilateral remittance matrices, and the zero and annotated cells that ' +
    'say something. Any other pair of economies in the matrix of a year is zero or blank there.',
  columns: [
    year,
    economy('sender', 'Economy the money is sent from'),
    economy('receiver', 'Economy the money is sent to'),
    integer('usd', 'Remittances', {
      unit: 'US$',
      minimum: 0,
      description: 'Rounded to the dollar from US$ million. Empty if not available.',
    }),
    text('status', 'Status', {
      values: ['published', 'zero', 'not_available'],
      required: true,
      description:
        'published: above zero; zero: a 0 set apart by the publisher; not_available: noted as N/A.',
    }),
  ],
  key: ['year', 'sender', 'receiver'],
  foreignKeys: [
    ...economies('sender', 'receiver'),
    { columns: ['year'], table: 'remittance_matrix', references: ['year'] },
  ],
  sources: ['wb-brm', 'knomad-brm'],
  slice: ['year'],
  // Of the matrix of its year, which table `remittance_matrix` has.
  editionOf: () => null,
};
