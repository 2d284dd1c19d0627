import {
  edition,
  number,
  source,
  statedEdition,
  text,
  toSource,
  year,
  type Table,
} from './describe.ts';

export const priceIndexTable: Table = {
  name: 'price_index',
  title: 'Consumer prices by month',
  description:
    'Indices of consumer prices, to read money of other years in that of one. A month without a ' +
    'row was not published: October 2025 in the United States.',
  columns: [
    source,
    edition,
    text('name', 'Index', {
      values: ['us_cpi_u', 'mexico_cpi'],
      description:
        'us_cpi_u: all urban consumers, not seasonally adjusted, 1982–84 = 100; mexico_cpi: ' +
        'general index, July 2018 = 100.',
    }),
    text('month', 'Month', { description: 'As 2025-09.' }),
    year,
    number('value', 'Index', { unit: 'index points', minimum: 0, required: true }),
  ],
  key: ['source', 'edition', 'name', 'month'],
  foreignKeys: [toSource],
  sources: ['bls-cpi', 'inegi'],
  slice: ['source', 'edition', 'name'],
  editionOf: statedEdition,
};
