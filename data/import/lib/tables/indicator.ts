import {
  economies,
  economy,
  number,
  source,
  text,
  toSource,
  year,
  type Table,
} from './describe.ts';

export const indicatorTable: Table = {
  name: 'indicator',
  title: 'Indicators of economies',
  description: 'One number an economy and year; the unit is in the name of the indicator.',
  columns: [
    source,
    text('name', 'Indicator'),
    year,
    economy('economy', 'Economy'),
    number('value', 'Value', { required: true, unit: 'as the indicator says' }),
  ],
  key: ['source', 'name', 'year', 'economy'],
  foreignKeys: [...economies('economy'), toSource],
  sources: ['wb-wdi', 'undp-hdr-2025', 'unhcr'],
  slice: ['source', 'name'],
  editionOf: (row) => ({ source: String(row['source']), part: String(row['name']) }),
};
