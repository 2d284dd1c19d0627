/**
 * World totals as UN DESA states them, typed from its publications: what a check holds the sum of
 * the rows against. Persons.
 */
export const worldTotals = [
  { edition: '2024', name: 'stock_world', year: 2024, value: 304_021_813 },
  { edition: '2024', name: 'stock_world_female', year: 2024, value: 146_012_018 },
  { edition: '2020', name: 'stock_world', year: 2020, value: 280_598_105 },
] as const;
