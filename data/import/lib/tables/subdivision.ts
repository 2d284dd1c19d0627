import { economies, economy, text, type Table } from './describe.ts';

export const subdivisionTable: Table = {
  name: 'subdivision',
  title: 'States',
  description: 'The states that figures below the level of an economy are of.',
  columns: [
    text('subdivision', 'State', {
      description: 'ISO 3166-2; US-XX: which state is not known.',
    }),
    economy('economy', 'Economy that it is in'),
    text('name', 'Name', { required: true }),
  ],
  key: ['subdivision'],
  foreignKeys: economies('economy'),
  sources: [],
  slice: [],
};
