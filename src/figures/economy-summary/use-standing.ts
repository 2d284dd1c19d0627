import { useTranslation } from 'react-i18next';
import { groupName, hardships, type EconomyGroup } from '../../domain/economy-group.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';

/** A group that an economy is in, with its name in the user's language. */
export interface Standing {
  group: EconomyGroup;
  name: string;
}

/** Where an economy belongs: its region, its income group, its other groups. */
export function useStanding(economy: PlacedEconomy): readonly Standing[] {
  const { t } = useTranslation('domain');
  const groups = [
    economy.region,
    economy.income,
    ...hardships.filter((group) => economy[group]),
  ].filter((group) => group !== null);
  return groups.map((group) => ({ group, name: t(groupName(group)) }));
}
