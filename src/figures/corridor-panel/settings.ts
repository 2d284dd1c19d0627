/** How a span of years is laid out: years as columns, a row a corridor and year, or summed. */
export const panelForms = ['wide', 'long', 'pivot'] as const;
export type PanelForm = (typeof panelForms)[number];

/** Of which year costs and migrants are: the amount's, or their own newest. */
export const factChoices = ['then', 'newest'] as const;
export type FactChoice = (typeof factChoices)[number];

/** What a pivot has in its rows and columns. */
export const dimensions = [
  'year',
  'sender',
  'receiver',
  'sender_region',
  'receiver_region',
  'sender_income',
  'receiver_income',
  'sender_ldc',
  'receiver_ldc',
  'sender_lldc',
  'receiver_lldc',
  'sender_sids',
  'receiver_sids',
  'sender_fcv',
  'receiver_fcv',
] as const;
export type Dimension = (typeof dimensions)[number];

/** What a pivot's cells hold, and how it is made of the rows that fall into them. */
export const aggregates = [
  'sum',
  'mean',
  'largest',
  'corridors',
  'cost_weighted',
  'cost_mean',
  'priced',
  'migrants',
  'women',
] as const;
export type Aggregate = (typeof aggregates)[number];
