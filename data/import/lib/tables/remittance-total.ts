import {
  economies,
  economy,
  edition,
  integer,
  source,
  text,
  statedEdition,
  toEdition,
  toSource,
  year,
  yesNo,
  type Table,
} from './describe.ts';

export const remittanceTotalTable: Table = {
  name: 'remittance_total',
  title: 'Remittances received and paid',
  description: 'National totals as recorded, by publisher and release. Releases are never spliced.',
  columns: [
    source,
    edition,
    text('direction', 'Direction', { values: ['received', 'paid'] }),
    year,
    economy('economy', 'Economy'),
    integer('usd', 'Remittances', {
      unit: 'US$',
      required: true,
      description: 'A few are negative: a debit or credit that the publisher nets.',
    }),
    yesNo('estimate', "The publisher's own estimate"),
  ],
  key: ['source', 'edition', 'direction', 'year', 'economy'],
  foreignKeys: [...economies('economy'), toSource, toEdition],
  sources: ['knomad-flows', 'wb-wdi'],
  slice: ['source', 'edition', 'direction'],
  editionOf: (row) => ({ ...statedEdition(row), part: String(row['direction']) }),
};
