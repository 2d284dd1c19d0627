import type { EconomyCode } from '../../domain/economy.ts';
import { facetOptions, type masksOf } from './facets.ts';
import { isYearKey, numberIn, type SortKey } from './columns.ts';
import type { CorridorRow } from './rows.ts';

type Groups = ReturnType<typeof masksOf>;

/** What a row is sorted by, as numbers; nothing, which comes last, where there is no data. */
export function sortValue(
  ranks: ReadonlyMap<EconomyCode, number>,
  groups: ReadonlyMap<EconomyCode, Groups>,
): (row: CorridorRow, key: SortKey) => number | undefined {
  return (row, key) => {
    // Of a year that is no column.
    if (isYearKey(key)) return undefined;
    switch (key) {
      case 'sender':
      case 'receiver':
        return ranks.get(row[key]);
      case 'sender_region':
      case 'sender_income':
      case 'sender_group':
        return rankOf(groups.get(row.sender), key.slice(7) as keyof Groups);
      case 'receiver_region':
      case 'receiver_income':
      case 'receiver_group':
        return rankOf(groups.get(row.receiver), key.slice(9) as keyof Groups);
      case 'edition':
        return undefined;
      default:
        return numberIn(row, key) ?? undefined;
    }
  };
}

/** The first of an economy's options; none where it has none. */
function rankOf(groups: Groups | undefined, facet: keyof Groups): number | undefined {
  const mask = groups?.[facet] ?? 0;
  if (mask === 0) return undefined;
  return facetOptions[facet].findIndex((_, at) => (mask & (1 << at)) !== 0);
}
