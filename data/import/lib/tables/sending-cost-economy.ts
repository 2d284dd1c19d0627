import { economies, economy, number, text, year, type Table } from './describe.ts';

export const sendingCostEconomyTable: Table = {
  name: 'sending_cost_economy',
  title: 'Mean cost of sending from and to an economy',
  description:
    'Country means of the cost of sending US$200, as in the World Development Indicators.',
  columns: [
    year,
    economy('economy', 'Economy'),
    text('direction', 'Direction', { values: ['from', 'to'] }),
    number('cost_pct', 'Mean total cost', { unit: 'percent of US$200', required: true }),
  ],
  key: ['year', 'economy', 'direction'],
  foreignKeys: economies('economy'),
  sources: ['wb-wdi'],
  slice: ['direction'],
};
