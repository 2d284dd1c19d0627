import type { Citation } from '../figure/define-figure.ts';
import type { TableYear } from './rows.ts';
import type { TableSettings } from './settings.ts';

/** Whose figures a view is made of. */
export function tableCitations(
  { kind, stock }: Pick<TableSettings, 'kind' | 'stock'>,
  years: readonly TableYear[],
  year: number,
  since: number,
): readonly Citation[] {
  const amounts = [year, since].flatMap((one) => {
    const known = years.find((entry) => entry.kind === kind && entry.year === one);
    return known ? [{ source: known.source, edition: known.edition }] : [];
  });
  return [
    ...amounts.filter(
      (one, at) =>
        amounts.findIndex((o) => o.source === one.source && o.edition === one.edition) === at,
    ),
    ...(kind === 'modelled' ? [{ source: 'wb-wdi', edition: 'June 2025' }] : []),
    { source: `undesa-ims-${stock}`, edition: stock },
    { source: 'wb-rpw', edition: '2025Q1 / 2025Q3' },
    { source: 'wb-class', edition: '2026' },
    { source: 'iom-gdi', edition: '2026' },
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
