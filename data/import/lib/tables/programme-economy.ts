import { economies, economy, text, type Table } from './describe.ts';

export const programmeEconomyTable: Table = {
  name: 'programme_economy',
  title: 'Economies of each programme',
  description: 'Where a programme works.',
  columns: [text('id', 'Id of the programme'), economy('economy', 'Economy')],
  key: ['id', 'economy'],
  foreignKeys: [
    { columns: ['id'], table: 'programme', references: ['id'] },
    ...economies('economy'),
  ],
  sources: ['iom-projects'],
  slice: [],
};
