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
  type Table,
} from './describe.ts';

/**
 * Why a 0 is no figure: the other publisher has one for the year; a matrix moves money there in the
 * year; the publisher says that it has no data; the series has figures in other years; it has none
 * in any.
 */
export const placeholderReasons = [
  'other_series',
  'matrix',
  'publisher_note',
  'other_years',
  'no_year',
] as const;
export type PlaceholderReason = (typeof placeholderReasons)[number];

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
    text('status', 'Status', {
      required: true,
      values: ['published', 'estimate', 'placeholder'],
      description:
        "estimate: the publisher's own. placeholder: a 0 that stands for “not reported”; it is no figure.",
    }),
    text('reason', 'Why a 0 is taken for a placeholder', { values: placeholderReasons }),
  ],
  key: ['source', 'edition', 'direction', 'year', 'economy'],
  foreignKeys: [...economies('economy'), toSource, toEdition],
  sources: ['knomad-flows', 'wb-wdi'],
  slice: ['source', 'edition', 'direction'],
  editionOf: (row) => ({ ...statedEdition(row), part: String(row['direction']) }),
};
