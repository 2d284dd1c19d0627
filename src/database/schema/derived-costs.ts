import { usual, type DerivedEntry } from './derived-entry.ts';

/** What the build makes of the prices. */
export const derivedCosts: readonly DerivedEntry[] = [
  {
    name: 'corridor_cost',
    kind: 'table',
    title: 'Cost of a corridor by year',
    description:
      'Mean total cost of sending US$200 in the newest quarter of a year that has three quotes, or does not state them; where none has, the newest. Status as of corridor_cost_quarter.',
    of: ['sending_cost'],
    columns: {
      year: usual.year,
      quarter: 'Quarter of the mean: the year, Q and its number',
      sender: usual.sender,
      receiver: usual.receiver,
      cost_pct: 'Mean total cost|percent of US$200',
      quotes: 'Quotes the mean rests on|quotes',
      status: 'published, thin or doubtful',
    },
  },
  {
    name: 'corridor_cost_quarter',
    kind: 'view',
    title: 'Cost of a corridor by quarter',
    description:
      'Sending US$200; where two releases cover a corridor in a quarter, the newest that states its quotes. Status thin: fewer than three quotes; doubtful: 50 percent or more, or a corridor below zero within the year, which tells of exchange rates.',
    of: ['sending_cost'],
    columns: {
      year: usual.year,
      quarter: 'Quarter: the year, Q and its number',
      sender: usual.sender,
      receiver: usual.receiver,
      edition: 'Release',
      cost_pct: 'Mean total cost|percent of US$200',
      fx_margin_pct: 'of which exchange-rate margin|percent of US$200',
      quotes: 'Quotes the mean rests on|quotes',
      status: 'published, thin or doubtful',
    },
  },
  {
    name: 'corridor_weight',
    kind: 'view',
    title: 'What corridors carry in years of prices',
    description:
      'By the newest published matrix of the year or before it, with the corridor’s part of all that its receiver receives and its sender sends.',
    of: ['remittance_flow', 'sending_cost'],
    columns: {
      year: usual.year,
      matrix_year: 'Year of the matrix',
      sender: usual.sender,
      receiver: usual.receiver,
      usd: 'Published remittances|US$',
      receiver_share: 'Part of what the receiver receives|0 to 1',
      sender_share: 'Part of what the sender sends|0 to 1',
    },
  },
  {
    name: 'economy_cost',
    kind: 'table',
    title: 'Cost of sending to or from an economy',
    description:
      'Costs of its corridors weighed by what they carry, with the part of the money that these corridors carry. Status partial: one corridor, or less than a quarter of the money; thin or doubtful: no corridor has prices that tell a cost.',
    of: ['sending_cost', 'remittance_flow'],
    columns: {
      direction: 'to or from the economy',
      year: usual.year,
      economy: 'Economy',
      cost_pct: 'Mean total cost|percent of US$200',
      coverage: 'Part of the money that its priced corridors carry|0 to 1',
      matrix_year: 'Year of the matrix that tells the part',
      corridors: 'Corridors whose prices tell a cost|corridors',
      quarter: 'Newest quarter among them: the year, Q and its number',
      partner: 'Other end, where it is one corridor',
      status: 'published, partial, thin or doubtful',
    },
  },
];
