import { economies, economy, text, year, type Table } from './describe.ts';

export const economyGroupTable: Table = {
  name: 'economy_group',
  title: 'Income groups and fragility by fiscal year',
  description: 'World Bank income group and fragile or conflict-affected status, by fiscal year.',
  columns: [
    text('scheme', 'Scheme', { values: ['income', 'fcv'] }),
    { ...year, title: 'World Bank fiscal year' },
    economy('economy', 'Economy'),
    text('value', 'Group', { required: true }),
  ],
  key: ['scheme', 'year', 'economy'],
  foreignKeys: economies('economy'),
  sources: ['wb-class'],
  slice: ['scheme'],
  editionOf: (row) => ({ source: 'wb-class', part: String(row['scheme']) }),
};
