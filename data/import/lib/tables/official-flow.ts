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

export const officialFlowTable: Table = {
  name: 'official_flow',
  title: 'Remittances by partner as central banks report them',
  description:
    'What a central bank recorded by the partner that the money came from or went to, each by its ' +
    'own definition: they are not comparable, and differ from "personal remittances".',
  columns: [
    source,
    edition,
    text('definition', 'What the central bank counts', {
      values: ['transfers', 'cash', 'cash_land', 'cash_sea', 'workers', 'non_commercial'],
      description:
        'transfers: remittances by place of order (Banco de México); cash: through banks, of ' +
        'workers on land and at sea, by place of the correspondent bank (Bangko Sentral ng ' +
        'Pilipinas); workers: workers’ remittances (State Bank of Pakistan); non_commercial: of ' +
        'individuals through banks, business left out (Central Bank of Armenia).',
    }),
    economy('reporter', 'Economy whose central bank reports'),
    text('direction', 'Direction for the reporter', { values: ['received', 'paid'] }),
    text('partner_group', 'Partners together', {
      values: ['world', 'eu', 'gcc_other', 'other', 'unidentified'],
      description:
        'Empty where the partner is one economy. gcc_other: members of the Gulf Cooperation ' +
        'Council that are not named.',
    }),
    { ...economy('partner', 'Partner economy'), required: false },
    text('period', 'Period', { description: 'As 2024, 2024Q1 or 2024-01.' }),
    text('period_kind', 'Kind of period', {
      values: ['year', 'quarter', 'month'],
      required: true,
    }),
    year,
    integer('usd', 'Amount', {
      unit: 'US$',
      minimum: 0,
      required: true,
      description: '0 is stated by the central bank, as in its file.',
    }),
    integer('transfers', 'Number of transfers', { unit: 'transfers', minimum: 0 }),
  ],
  key: [
    'source',
    'edition',
    'definition',
    'direction',
    'partner_group',
    'partner',
    'period_kind',
    'period',
  ],
  foreignKeys: [...economies('reporter', 'partner'), toSource],
  sources: ['banxico', 'bsp', 'sbp', 'cba'],
  slice: ['source', 'edition'],
  editionOf: (row) => ({ ...statedEdition(row), part: String(row['period_kind']) }),
};
