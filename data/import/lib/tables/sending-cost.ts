import {
  economies,
  economy,
  edition,
  integer,
  number,
  text,
  yearOfQuarter,
  type Table,
} from './describe.ts';

export const sendingCostTable: Table = {
  name: 'sending_cost',
  title: 'Cost of sending by corridor and quarter',
  description:
    'Mean total cost of sending US$200 or 500, unweighted over the quotes of a corridor. ' +
    'One or two quotes are not evidence.',
  columns: [
    { ...edition, title: 'Release' },
    text('quarter', 'Quarter', { description: 'As 2016Q2.' }),
    economy('sender', 'Economy sent from'),
    economy('receiver', 'Economy sent to'),
    integer('amount', 'Amount sent', { unit: 'US$' }),
    number('cost_pct', 'Mean total cost', { unit: 'percent of the amount', required: true }),
    number('fx_margin_pct', 'of which exchange-rate margin', { unit: 'percent of the amount' }),
    integer('quotes', 'Quotes the mean rests on', {
      unit: 'quotes',
      minimum: 1,
      description: 'Empty where the publisher does not state it.',
    }),
  ],
  key: ['edition', 'quarter', 'sender', 'receiver', 'amount'],
  foreignKeys: economies('sender', 'receiver'),
  sources: ['wb-rpw'],
  slice: ['edition'],
  editionOf: (row) => ({ source: 'wb-rpw', edition: String(row['edition']) }),
  yearOf: yearOfQuarter,
};
