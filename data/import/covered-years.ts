import type { Row } from './lib/row.ts';
import type { Tables } from './lib/table-files.ts';

/** US$ of each economy with a figure, by year. */
export type TotalsByYear = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** A year counts as most of the world's when this part of the economies ever counted have a figure … */
const leastEconomies = 0.75;
/** … and those without one had no more than this part of the year before, as on the map. */
const mostMissing = 0.05;

/**
 * The newest year that has totals for most of the world. A year in which a few have reported early
 * is not it, nor one in which a large economy has not reported yet.
 *
 * @returns 0 where no year has
 */
export function newestCoveredYear(totals: TotalsByYear): number {
  const most = Math.max(0, ...[...totals.values()].map(({ size }) => size));
  const covered = [...totals].filter(([year, now]) => {
    if (now.size < leastEconomies * most) return false;
    let all = 0;
    let missing = 0;
    for (const [economy, usd] of totals.get(year - 1) ?? []) {
      all += usd;
      if (!now.has(economy)) missing += usd;
    }
    return missing <= mostMissing * all;
  });
  return Math.max(0, ...covered.map(([year]) => year));
}

const publishers = { wdi: 'wb-wdi', knomad: 'knomad-flows' } as const;

/**
 * The newest covered year by direction and series: of each publisher, and of the headline, which
 * has a figure where either has.
 */
export function coveredYears({
  remittance_total: rows,
  source_edition: editions,
}: Pick<Tables, 'remittance_total' | 'source_edition'>) {
  const released = new Map(
    editions
      .filter(({ table }) => table === 'remittance_total')
      .map((row) => [keyOf(row, row['part']), String(row['released'] ?? '')]),
  );
  const releaseOf = (row: Row) => released.get(keyOf(row, row['direction'])) ?? '';
  const of = (direction: string, source: string): TotalsByYear => {
    const own = rows.filter((row) => row['direction'] === direction && row['source'] === source);
    const newest = new Map<unknown, string>();
    for (const row of own) {
      const release = releaseOf(row);
      if (release >= (newest.get(row['year']) ?? '')) newest.set(row['year'], release);
    }
    const years = new Map<number, Map<string, number>>();
    for (const row of own) {
      if (row['status'] === 'placeholder' || releaseOf(row) !== newest.get(row['year'])) continue;
      const year = Number(row['year']);
      years.set(
        year,
        (years.get(year) ?? new Map()).set(String(row['economy']), Number(row['usd'])),
      );
    }
    return years;
  };
  return Object.fromEntries(
    (['received', 'paid'] as const).map((direction) => {
      const wdi = of(direction, publishers.wdi);
      const knomad = of(direction, publishers.knomad);
      const headline = new Map(
        [...new Set([...wdi.keys(), ...knomad.keys()])].map((year) => [
          year,
          new Map([...(knomad.get(year) ?? []), ...(wdi.get(year) ?? [])]),
        ]),
      );
      const years = { headline, wdi, knomad };
      return [
        direction,
        Object.fromEntries(
          Object.entries(years).map(([series, totals]) => [series, newestCoveredYear(totals)]),
        ),
      ];
    }),
  );
}

function keyOf({ source, edition }: Row, part: unknown): string {
  return `${source} ${edition} ${part}`;
}
