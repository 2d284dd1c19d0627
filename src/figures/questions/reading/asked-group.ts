import type { EconomyCode } from '../../../domain/economy.ts';
import { regions } from '../../../domain/economy.ts';
import {
  economyGroups,
  groupKind,
  groupName,
  groupOfSlug,
  groupSlug,
  type EconomyGroup,
} from '../../../domain/economy-group.ts';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';

/** Oceania without Australia and New Zealand, which nobody means by its islands. */
export const pacificIslands: readonly EconomyCode[] =
  'ASM COK FJI FSM GUM KIR MHL MNP NCL NIU NRU PLW PNG PYF SLB TKL TON TUV VUT WLF WSM'.split(' ');

/** What can be asked about together: the atlas's groups, and the islands of the Pacific. */
export const askedGroups = [...economyGroups, 'pacific'] as const;
export type AskedGroup = EconomyGroup | 'pacific';

const pacificSlug = 'group-pacific';

/** How a group stands in a question, where an economy has its code: `region-africa`. */
export function askedSlug(group: AskedGroup): string {
  return group === 'pacific' ? pacificSlug : groupSlug(group);
}

/** The group that a part of a question names; null for the code of an economy. */
export function askedGroup(code: string): AskedGroup | null {
  return code === pacificSlug ? 'pacific' : groupOfSlug(code);
}

/** Key of its name. */
export function askedGroupName(group: AskedGroup): string {
  return group === 'pacific' ? 'ask:group.pacific' : groupName(group);
}

/** A group as the macro `economies_in` takes it. */
export function groupParameter(group: AskedGroup): string {
  return group === 'pacific' ? pacificIslands.join() : group;
}

/** Whether an economy is in a group, by the newest lists. */
export function isMember(group: AskedGroup, place: PlacedEconomy): boolean {
  if (!place.placed) return false;
  if (group === 'pacific') return pacificIslands.includes(place.economy);
  switch (groupKind(group)) {
    case 'region':
      return regions.some((region) => region === group) && place.region === group;
    case 'income':
      return place.income === group;
    default:
      return place[group as 'ldc' | 'lldc' | 'sids' | 'fcv'] === true;
  }
}
