import { useTranslation } from 'react-i18next';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';

const groups = ['ldc', 'lldc', 'sids', 'fcv'] as const;

/** Where an economy belongs, in the user's words: its region, its income group, its other groups. */
export function useStanding(economy: PlacedEconomy): string[] {
  const { t } = useTranslation('domain');
  return [
    ...(economy.region ? [t(`region.${economy.region}`)] : []),
    ...(economy.income ? [t(`income.${economy.income}`)] : []),
    ...groups.filter((group) => economy[group]).map((group) => t(`group.${group}`)),
  ];
}
