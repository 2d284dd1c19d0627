import { economies, economy, text, type Table } from './describe.ts';

export const surveySendingTable: Table = {
  name: 'survey_sending',
  title: 'Who sends, by sex, in six African household surveys',
  description: 'Africa Migration Project surveys 2009 to 2011: unweighted and old.',
  columns: [economy('economy', 'Economy'), text('sex', 'Sex', { values: ['female', 'male'] })],
  key: ['economy', 'sex'],
  foreignKeys: economies('economy'),
  sources: ['wb-africa-2009'],
  slice: [],
};
