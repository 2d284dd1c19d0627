/** Every term of the glossary, by subject, in the order of the subjects. */
export const termGroups = {
  money: [
    'remittances',
    'personal_transfers',
    'compensation',
    'headline',
    'share_gdp',
    'nominal_dollars',
    'constant_dollars',
    'international_dollars',
    'fdi',
    'corridor',
  ],
  estimate: ['published', 'official', 'modelled', 'interval', 'matrix', 'unallocated'],
  cost: ['cost', 'fee', 'margin', 'quote', 'smart', 'sdg', 'thin_price'],
  people: [
    'migrant',
    'migrant_stock',
    'origin',
    'diaspora',
    'refugee',
    'asylum_seeker',
    'idp',
    'unrwa',
    'returned',
    'imputed',
    'conflict_deaths',
  ],
  sex: ['women_share', 'sex', 'account'],
  places: ['economy', 'income_group', 'region', 'ldc', 'lldc', 'sids', 'fcv', 'edition', 'no_data'],
} as const;

export type TermGroup = keyof typeof termGroups;
export type TermId = (typeof termGroups)[TermGroup][number];

export const termGroupIds = Object.keys(termGroups) as readonly TermGroup[];
export const termIds: readonly TermId[] = termGroupIds.flatMap((group) => termGroups[group]);

/** Words so common that a mark below each would be in the way: they are on the page alone. */
const unmarked: ReadonlySet<TermId> = new Set([
  'published',
  'official',
  'migrant',
  'origin',
  'sex',
  'economy',
  'region',
]);

export const markedTerms = termIds.filter((term) => !unmarked.has(term));
