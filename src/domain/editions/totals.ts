import known from '../../../data/editions.json' with { type: 'json' };
import { moneyPublishers, type MoneyPublisher } from '../measure.ts';
import type { SourceUse } from './citation.ts';
import { knownEditions, type Edition } from './known-editions.ts';

const sourceOf: Readonly<Record<MoneyPublisher, string>> = {
  wdi: 'wb-wdi',
  knomad: 'knomad-flows',
};
const table = 'remittance_total';

/**
 * The newest year of a series of totals that has most of the world: at least three quarters of the
 * economies ever counted, and all but those that had a twentieth of the year before.
 */
export function newestTotalYear(
  direction: 'received' | 'paid',
  series: 'headline' | MoneyPublisher,
): number {
  return known.totalYears[direction][series];
}

/**
 * The releases that totals are from: of each publisher and year the newest that has the year.
 *
 * @param series one publisher's, or the headline, which may be either's
 * @param years those that are shown; every year if absent
 */
export function totalUses(
  direction: 'received' | 'paid',
  series: 'headline' | MoneyPublisher,
  years?: readonly number[],
): SourceUse[] {
  const publishers = series === 'headline' ? moneyPublishers : [series];
  return publishers.flatMap((publisher) => {
    const source = sourceOf[publisher];
    const releases = knownEditions.filter(
      (one) => one.source === source && one.table === table && one.parts.includes(direction),
    );
    const used = new Set(
      (years ?? yearsOf(releases)).flatMap(
        (year) => releases.find(({ first, last }) => first <= year && year <= last) ?? [],
      ),
    );
    return [...used].map(({ edition }) => ({ source, table, edition }));
  });
}

function yearsOf(releases: readonly Edition[]): number[] {
  const first = Math.min(...releases.map((one) => one.first));
  const last = Math.max(...releases.map((one) => one.last));
  return releases.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
}
