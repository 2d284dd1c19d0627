import { citationsOf, type Citation, type SourceUse } from '../../domain/editions/citation.ts';
import { modelUses, pricesIn } from '../../domain/editions/uses.ts';
import { bankUses } from '../official/uses.ts';
import type { TableYear } from './rows.ts';
import type { TableSettings } from './settings.ts';

/** Whose figures a view is made of. */
export function tableCitations(...of: Parameters<typeof tableUses>): readonly Citation[] {
  return citationsOf(tableUses(...of));
}

/** What a view rests on, by id. */
export function tableUses(
  { kind, stock }: Pick<TableSettings, 'kind' | 'stock'>,
  years: readonly TableYear[],
  year: number,
  since: number,
): SourceUse[] {
  const amounts = [year, since].flatMap((one) => {
    const known = years.find((entry) => entry.kind === kind && entry.year === one);
    return known ? [{ source: known.source, edition: known.edition }] : [];
  });
  return [
    ...amounts,
    ...(kind === 'modelled' ? modelUses() : []),
    { source: 'undesa-ims', edition: stock },
    ...pricesIn(year - 2, year),
    ...bankUses(year),
    { source: 'wb-class', table: 'economy' },
    'iom-gdi',
  ];
}

/** Whether two years come from releases that were not made alike, so that a change is partly that. */
export function madeDifferently(
  kind: TableSettings['kind'],
  years: readonly TableYear[],
  year: number,
  since: number,
): boolean {
  if (kind === 'modelled') return false;
  const edition = (one: number) =>
    years.find((entry) => entry.kind === kind && entry.year === one)?.edition;
  return edition(year) !== edition(since);
}
