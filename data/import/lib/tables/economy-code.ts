import { text, type Table } from './describe.ts';

export const economyCodeTable: Table = {
  name: 'economy_code',
  title: 'How publishers write economies',
  description:
    'The one reconciliation table: each code and name a publisher uses, and the economy it means. ' +
    'Several products share a scheme: world-bank is written by the World Bank and KNOMAD. ' +
    'An empty economy marks an aggregate.',
  columns: [
    text('source', 'Naming scheme'),
    text('code', 'Code as written'),
    text('name', 'Name as written'),
    text('economy', 'Economy meant'),
    text('note', 'Note'),
  ],
  key: ['source', 'code', 'name'],
  foreignKeys: [{ columns: ['economy'], table: 'economy', references: ['economy'] }],
  sources: [],
  slice: ['source'],
};
