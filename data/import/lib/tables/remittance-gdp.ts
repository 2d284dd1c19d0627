import {
  economies,
  economy,
  edition,
  number,
  source,
  statedEdition,
  toEdition,
  toSource,
  year,
  type Table,
} from './describe.ts';

export const remittanceGdpTable: Table = {
  name: 'remittance_gdp',
  title: 'Remittances received as a share of GDP',
  description: "The publisher's own percentage, for the newest year of its release.",
  columns: [
    source,
    edition,
    year,
    economy('economy', 'Economy'),
    number('percent', 'Remittances received', {
      unit: 'percent of GDP',
      required: true,
      minimum: 0,
    }),
  ],
  key: ['source', 'edition', 'year', 'economy'],
  foreignKeys: [...economies('economy'), toSource, toEdition],
  sources: ['knomad-flows'],
  slice: ['source', 'edition'],
  editionOf: statedEdition,
};
