import { modelOf, stocks, usual, type DerivedEntry } from './derived-entry.ts';

const model = {
  of_year: 'Year of the totals shared out, 2000 to the newest',
  of_beta: 'Power of the income gap, 0.75 in Ratha and Shaw (2007)',
  of_edition: 'Revision of the migrant stock, 2020 or 2024',
};

/** The macros: tables, or values, that are called with arguments. */
export const derivedMacros: readonly DerivedEntry[] = [
  {
    name: 'modelled_flow',
    kind: 'macro',
    title: 'Modelled flows of any year',
    description:
      'What a receiver got in a year, shared out over the hosts of its migrants by stock times assumed income (Ratha and Shaw 2007). The sender XUN stands for what cannot be shared out.',
    modelled: true,
    of: modelOf,
    parameters: model,
    columns: {
      sender: usual.sender,
      receiver: usual.receiver,
      usd: 'Modelled remittances|US$',
      female: 'Women of the receiver living in the sender|persons',
      male: 'Men of the receiver living in the sender|persons',
    },
  },
  {
    name: 'modelled_flow_by_sex',
    kind: 'macro',
    title: 'Modelled flows with the part that women sent',
    description:
      'No source records it: each column is an assumption about what a woman sends for each dollar that a man sends. Read them as a range.',
    modelled: true,
    of: [...modelOf, 'survey_sending'],
    parameters: { ...model, own_ratio: 'Your own ratio, women over men' },
    columns: {
      sender: usual.sender,
      receiver: usual.receiver,
      usd: 'Modelled remittances|US$',
      female: 'Women of the receiver living in the sender|persons',
      male: 'Men of the receiver living in the sender|persons',
      income_known: 'Income by sex is known in the sender',
      per_person: 'From women if each migrant sends the same|US$',
      income: 'From women if each sends the same share of income|US$',
      survey: 'From women by the surveyed ratio|US$',
      free: 'From women by your own ratio|US$',
    },
  },
  {
    name: 'model_against_published',
    kind: 'macro',
    title: 'The model beside a published matrix',
    description:
      'Every corridor of a published matrix beside the estimate, which is given what the matrix gives a receiver in all, so that they differ in the sharing out alone.',
    modelled: true,
    of: modelOf,
    parameters: model,
    columns: {
      sender: usual.sender,
      receiver: usual.receiver,
      published: 'Published remittances|US$',
      modelled: 'Modelled remittances|US$',
    },
  },
  {
    name: 'stock_at',
    kind: 'macro',
    title: 'Migrants of any year',
    description: 'Between two years of the stock the count runs straight.',
    modelled: true,
    of: stocks,
    parameters: { of_year: 'Year', of_edition: model.of_edition },
    columns: {
      origin: 'Economy of origin',
      destination: 'Economy of destination',
      female: 'Women|persons',
      male: 'Men|persons',
    },
  },
  {
    name: 'income_near',
    kind: 'macro',
    title: 'Income per person of a year',
    description: 'GDP per person, PPP, of the year or the newest of the four years before it.',
    of: ['indicator'],
    parameters: { of_year: 'Year' },
    columns: { economy: 'Economy', income: 'GDP per person, PPP|international $' },
  },
  {
    name: 'relative_sending',
    kind: 'macro',
    title: 'What a woman sends for a dollar of a man’s, by assumption',
    description:
      'The same amount from each; the same share of income, from income by sex in the sender; the median of the surveys; your own.',
    modelled: true,
    of: ['indicator', 'survey_sending', 'economy'],
    parameters: { of_year: 'Year of the incomes', own_ratio: 'Your own ratio, women over men' },
    columns: {
      economy: 'Economy of the sender',
      per_person: 'Same amount from each|ratio',
      income: 'Same share of income|ratio',
      survey: 'As surveyed|ratio',
      free: 'Your own|ratio',
      known: 'Income by sex is known',
    },
  },
  {
    name: 'women_part',
    kind: 'macro',
    title: 'The part of an amount that women sent',
    description: 'F·r of F·r + M: a value from 0 to 1 by their number and the ratio r.',
    modelled: true,
    of: [],
    parameters: {
      female: 'Women',
      male: 'Men',
      ratio: 'What a woman sends for each dollar of a man’s',
    },
    columns: {},
  },
];
