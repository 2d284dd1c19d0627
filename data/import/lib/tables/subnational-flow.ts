import {
  economies,
  economy,
  edition,
  integer,
  source,
  statedEdition,
  text,
  toSource,
  year,
  type Table,
} from './describe.ts';

export const subnationalFlowTable: Table = {
  name: 'subnational_flow',
  title: 'Remittances by state',
  description:
    'By quarter: what each state of Mexico received from abroad, and what was sent to Mexico from ' +
    'each state of the United States, as Banco de México reports both.',
  columns: [
    source,
    edition,
    text('subdivision', 'State', {
      description: 'ISO 3166-2; US-XX: which state is not known.',
    }),
    economy('economy', 'Economy that the state is in'),
    text('direction', 'Direction for the state', { values: ['received', 'paid'] }),
    { ...economy('partner', 'Economy at the other end'), required: false },
    text('period', 'Quarter', { description: 'As 2024Q1.' }),
    year,
    integer('usd', 'Amount', { unit: 'US$', minimum: 0, required: true }),
  ],
  key: ['source', 'edition', 'subdivision', 'period'],
  foreignKeys: [
    ...economies('economy', 'partner'),
    toSource,
    { columns: ['subdivision'], table: 'subdivision', references: ['subdivision'] },
  ],
  sources: ['banxico'],
  slice: ['source', 'edition', 'economy'],
  editionOf: (row) => ({ ...statedEdition(row), part: String(row['economy']) }),
};
