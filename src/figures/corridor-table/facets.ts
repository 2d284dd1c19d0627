import { incomeGroups, regions, type Economy } from '../../domain/economy.ts';
import { conflicts, hardships } from './settings.ts';

/** Facets of one end of a corridor, and their options. */
export const facetOptions = {
  region: regions,
  income: incomeGroups,
  group: hardships,
  conflict: conflicts,
} as const;
export type Facet = keyof typeof facetOptions;

export const ends = ['sender', 'receiver'] as const;
export type End = (typeof ends)[number];

export const facets = Object.keys(facetOptions) as readonly Facet[];
export type FacetId = `${End}_${Facet}`;
export const facetIds: readonly FacetId[] = ends.flatMap((end) =>
  facets.map((facet) => `${end}_${facet}` as const),
);

export function facetOf(id: FacetId): Facet {
  return id.slice(id.indexOf('_') + 1) as Facet;
}

export function endOf(id: FacetId): End {
  return id.slice(0, id.indexOf('_')) as End;
}

type Grouped = Pick<Economy, 'region' | 'income' | 'ldc' | 'lldc' | 'sids' | 'fcv'>;

/** Which options of each facet an economy has, one bit each; none of one that nothing is known of. */
export function masksOf(economy: Grouped | undefined): Record<Facet, number> {
  if (!economy || economy.region === null) return { region: 0, income: 0, group: 0, conflict: 0 };
  const groups = (['ldc', 'lldc', 'sids'] as const).filter((group) => economy[group]);
  return {
    region: bits('region', [economy.region]),
    income: economy.income === null ? 0 : bits('income', [economy.income]),
    group: bits('group', groups.length > 0 ? groups : ['none']),
    conflict: bits('conflict', [economy.fcv ? 'fcv' : 'other']),
  };
}

/** Options as bits, in the order the facet lists them. */
export function bits(facet: Facet, chosen: readonly string[]): number {
  const options: readonly string[] = facetOptions[facet];
  return options.reduce(
    (mask, option, at) => (chosen.includes(option) ? mask | (1 << at) : mask),
    0,
  );
}
