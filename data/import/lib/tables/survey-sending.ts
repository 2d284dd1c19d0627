import { economies, economy, integer, number, text, type Table } from './describe.ts';

const people = { unit: 'migrants', minimum: 0 };
const share = { unit: 'percent', minimum: 0, maximum: 100 };
const money = { unit: 'as in column currency', minimum: 0 };

export const surveySendingTable: Table = {
  name: 'survey_sending',
  title: 'Who sends, by sex, in six African household surveys',
  description:
    'Africa Migration Project surveys 2009 to 2011, sums over survey records: unweighted and old. ' +
    'Each share and amount has the number of migrants it rests on beside it; many are small.',
  columns: [
    economy('economy', 'Economy of the household'),
    text('location', 'Where the migrant lives', { values: ['international', 'internal', 'all'] }),
    text('sex', 'Sex of the migrant', { values: ['female', 'male'] }),
    integer('migrants', 'Migrants in the survey', people),
    integer('sending_known', 'Migrants of whom it is known whether they sent money', people),
    integer('sent', 'Migrants who ever sent money', people),
    number('sent_pct', 'Ever sent money, of those of whom it is known', share),
    integer('amount_known', 'Migrants with an amount sent in 12 months', people),
    number('amount_median', 'Median amount sent in 12 months', money),
    number('amount_mean', 'Mean amount sent in 12 months', money),
    text('currency', 'Currency of the amounts'),
    integer('transfers_known', 'Migrants with a number of transfers in 12 months', people),
    number('transfers_mean', 'Mean transfers in 12 months', { unit: 'transfers', minimum: 0 }),
    integer('channel_known', 'Migrants with a channel', people),
    number('channel_formal_pct', 'Through money transfer operators and banks', share),
    number('channel_mobile_pct', 'Through mobile money', share),
    number('channel_informal_pct', 'Through friends, couriers or in person', share),
  ],
  key: ['economy', 'location', 'sex'],
  foreignKeys: economies('economy'),
  sources: ['wb-africa-2009'],
  slice: [],
};
