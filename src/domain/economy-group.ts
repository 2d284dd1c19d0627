import { incomeGroups, regions, type IncomeGroup, type Region } from './economy.ts';

/** Groups whose members share a hardship, of the lists of the United Nations and the World Bank. */
export const hardships = ['ldc', 'lldc', 'sids', 'fcv'] as const;
export type Hardship = (typeof hardships)[number];

/** A group of economies, by its code in the data. */
export type EconomyGroup = Region | IncomeGroup | Hardship;

export const economyGroups: readonly EconomyGroup[] = [...regions, ...incomeGroups, ...hardships];

/** What kind of group one is: who makes the list, and what the group is called after, depends on it. */
export type GroupKind = 'region' | 'income' | 'group';

const incomeNames: Readonly<Record<IncomeGroup, string>> = {
  L: 'low',
  LM: 'lower-middle',
  UM: 'upper-middle',
  H: 'high',
};

export function groupKind(group: EconomyGroup): GroupKind {
  if (regions.some((one) => one === group)) return 'region';
  return incomeGroups.some((one) => one === group) ? 'income' : 'group';
}

/** How a group stands in an address, where a country has its code: `region-africa`, `income-low`. */
export function groupSlug(group: EconomyGroup): string {
  const income = incomeGroups.find((one) => one === group);
  return `${groupKind(group)}-${income ? incomeNames[income] : group}`;
}

/** The group of an address, in capitals or not; null where it names none. */
export function groupOfSlug(slug: string): EconomyGroup | null {
  return economyGroups.find((group) => groupSlug(group) === slug.toLowerCase()) ?? null;
}

/** Key of its name in the words of the domain. */
export function groupName(group: EconomyGroup): string {
  return `domain:${groupKind(group)}.${group}`;
}

/** The address of the map with the group's members alone. */
export function groupOnMap(group: EconomyGroup): string {
  return group === 'fcv' ? '/?conflict=1' : `/?${groupKind(group)}=${group}`;
}
