import { text, yesNo, type Table } from './describe.ts';

export const sourceTable: Table = {
  name: 'source',
  title: 'Sources',
  description: 'Where every figure is from, and under which licence.',
  columns: [
    text('id', 'Id'),
    text('product', 'Publication', {
      required: true,
      description: 'Of which it is an edition, where its editions are sources of their own.',
    }),
    text('publisher', 'Publisher', { required: true }),
    text('name', 'Publisher and title in short', { required: true }),
    text('title', 'Title', { required: true }),
    text('edition', 'Edition', { required: true }),
    text('licence', 'Licence', { required: true }),
    text('licence_url', 'Address of the licence'),
    text('link', 'Address of the source', { required: true }),
    text('citation', 'How to cite it', { required: true }),
    text('coverage', 'What it covers'),
    text('terms', 'What the publisher asks of those who use it'),
    text('note', 'Note'),
    yesNo('derived', "A third party's aggregation of the publisher's figures"),
  ],
  key: ['id'],
  foreignKeys: [],
  sources: [],
  slice: ['id'],
};
