import { economies, economy, number, year, yesNo, type Table } from './describe.ts';

export const remittanceMatrixEconomyTable: Table = {
  name: 'remittance_matrix_economy',
  title: 'Economies of each bilateral remittance matrix',
  description: "Who is in a year's matrix, with the publisher's own row and column totals.",
  columns: [
    year,
    economy('economy', 'Economy'),
    yesNo('as_sender', 'Has a row of its own'),
    yesNo('as_receiver', 'Has a column of its own'),
    number('published_paid_usd', "Publisher's total of the row", { unit: 'US$', minimum: 0 }),
    number('published_received_usd', "Publisher's total of the column", {
      unit: 'US$',
      minimum: 0,
    }),
  ],
  key: ['year', 'economy'],
  foreignKeys: [
    ...economies('economy'),
    { columns: ['year'], table: 'remittance_matrix', references: ['year'] },
  ],
  sources: ['wb-brm', 'knomad-brm'],
  slice: ['year'],
  // Of the matrix of its year, which table `remittance_matrix` has.
  editionOf: () => null,
};
