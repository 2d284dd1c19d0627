import { integer, number, text, yearOfQuarter, type Table } from './describe.ts';

export const sendingCostProviderTable: Table = {
  name: 'sending_cost_provider',
  title: 'Cost of sending by type of provider',
  description: "A third party's aggregation of Remittance Prices Worldwide, not the publisher's.",
  columns: [
    text('quarter', 'Quarter', { description: 'Empty for the mean over all quarters.' }),
    text('provider', 'Type of provider'),
    number('cost_pct', 'Mean total cost', { unit: 'percent of the amount', required: true }),
    integer('observations', 'Quotes', { unit: 'quotes', minimum: 1 }),
  ],
  key: ['quarter', 'provider'],
  foreignKeys: [],
  sources: ['wb-rpw-provider'],
  slice: [],
  yearOf: yearOfQuarter,
};
