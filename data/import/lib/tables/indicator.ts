import {
  economies,
  economy,
  edition,
  number,
  source,
  statedEdition,
  text,
  toSource,
  year,
  type Table,
} from './describe.ts';

export const indicatorTable: Table = {
  name: 'indicator',
  title: 'Indicators of economies',
  description:
    'One number an economy, year and edition; the unit is in the name of the indicator. Editions ' +
    'are never mixed: a share takes numerator and denominator from one.',
  columns: [
    source,
    edition,
    text('name', 'Indicator'),
    year,
    economy('economy', 'Economy'),
    number('value', 'Value', { required: true, unit: 'as the indicator says' }),
  ],
  key: ['source', 'edition', 'name', 'year', 'economy'],
  foreignKeys: [...economies('economy'), toSource],
  sources: ['wb-wdi', 'undp-hdr-2025', 'unhcr'],
  slice: ['source', 'edition', 'name'],
  editionOf: (row) => ({ ...statedEdition(row), part: String(row['name']) }),
};
