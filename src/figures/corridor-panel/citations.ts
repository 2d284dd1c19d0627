import { citationsOf, type Citation, type SourceUse } from '../../domain/editions/citation.ts';
import { modelUses, pricesIn, recentPriceYear } from '../../domain/editions/uses.ts';
import type { TableYear } from '../corridor-table/rows.ts';
import type { TableSettings } from '../corridor-table/settings.ts';
import { bankUses } from '../official/uses.ts';

/**
 * What a panel rests on: the releases of all its years.
 *
 * @param reported the year of what central banks report beside it; null where it is not shown
 */
export function panelUses(
  { kind, stock, facts }: Pick<TableSettings, 'kind' | 'stock' | 'facts'>,
  known: readonly TableYear[],
  years: readonly number[],
  reported: number | null = null,
): SourceUse[] {
  const amounts = years.flatMap((one) => {
    const entry = known.find((year) => year.kind === kind && year.year === one);
    return entry ? [{ source: entry.source, edition: entry.edition }] : [];
  });
  const [first = 0, last = first] = [years[0], years.at(-1)];
  return [
    ...amounts,
    ...(kind === 'modelled' ? modelUses(undefined, years) : []),
    { source: 'undesa-ims', edition: stock },
    ...(facts === 'newest'
      ? pricesIn(recentPriceYear - 2, recentPriceYear)
      : pricesIn(first - 2, last)),
    { source: 'wb-class', table: 'economy' },
    'iom-gdi',
    ...(reported === null ? [] : bankUses(reported)),
  ];
}

export function panelCitations(...of: Parameters<typeof panelUses>): readonly Citation[] {
  return citationsOf(panelUses(...of));
}
