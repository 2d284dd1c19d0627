import { useMemo } from 'react';
import type { SortKey } from '../../../figures/corridor-table/columns.ts';
import { masksOf } from '../../../figures/corridor-table/facets.ts';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import { sortValue } from '../../../figures/corridor-table/sort.ts';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';
import { useEconomyName, useLanguage } from '../../../language/index.ts';

/** What rows are sorted by: names by the alphabet of the user's language. */
export function useSortValue(economies: readonly PlacedEconomy[]) {
  const name = useEconomyName();
  const { language } = useLanguage();
  return useMemo(() => {
    const collator = new Intl.Collator(language, { sensitivity: 'base' });
    const byName = economies.toSorted((a, b) => collator.compare(name(a.economy), name(b.economy)));
    const value = sortValue(
      new Map(byName.map(({ economy }, rank) => [economy, rank])),
      new Map(economies.map((one) => [one.economy, masksOf(one)])),
    );
    return (row: CorridorRow, key: SortKey) => value(row, key);
  }, [economies, name, language]);
}
