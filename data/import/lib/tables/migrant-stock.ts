import { economies, economy, edition, integer, text, year, type Table } from './describe.ts';

export const migrantStockTable: Table = {
  name: 'migrant_stock',
  title: 'International migrant stock by origin, destination and sex',
  description:
    'Migrants living in a destination, at mid-year. Two revisions that disagree: never mixed. ' +
    'A pair that is absent has no data; 0 is zero.',
  columns: [
    { ...edition, title: 'Revision' },
    year,
    economy('origin', 'Economy of origin'),
    economy('destination', 'Economy of destination'),
    integer('female', 'Women', { unit: 'persons', minimum: 0 }),
    integer('male', 'Men', { unit: 'persons', minimum: 0 }),
    text('flags', 'Flags of the publisher', {
      description: 'b born abroad, c counted by citizenship, r refugees added, i imputed.',
    }),
  ],
  key: ['edition', 'year', 'origin', 'destination'],
  foreignKeys: economies('origin', 'destination'),
  sources: ['undesa-ims-2024', 'undesa-ims-2020'],
  slice: ['edition'],
  editionOf: (row) => ({
    source: `undesa-ims-${String(row['edition'])}`,
    edition: String(row['edition']),
  }),
};
