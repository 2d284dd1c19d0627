import type { Row } from '../lib/row.ts';
import type { BySex } from './by-sex.ts';
import type { Displaced } from './totals.ts';

export interface Joined {
  /** Rows of table `displaced`. */
  rows: Row[];
  /** Rows of table `indicator`: returned refugees by sex, which the publisher gives by origin only. */
  returns: Row[];
  /** Counts by sex whose total is another than the totals file says; women and men kept where they fit. */
  disagreeing: BySex[];
  /** The part of those whose women and men exceed the total, so that neither is kept. */
  unfit: BySex[];
  /** Counts by sex of a pair that the totals file does not have. */
  orphans: BySex[];
}

/**
 * Puts women and men beside the totals. The total is always that of the totals file. Where no
 * one's sex is known, women and men stay empty; nothing is scaled up.
 *
 * @param edition of the indicators
 */
export function joinSex(
  totals: readonly Displaced[],
  bySex: readonly BySex[],
  edition: string,
): Joined {
  const split = new Map<string, BySex>();
  const joined: Joined = { rows: [], returns: [], disagreeing: [], unfit: [], orphans: [] };
  for (const each of bySex) {
    if (each.category === 'returned_refugees') joined.returns.push(...returnRows(each, edition));
    else split.set(keyOf(each), each);
  }
  for (const each of totals) {
    const key = keyOf(each);
    const own = split.get(key);
    split.delete(key);
    if (own && own.total !== each.total) joined.disagreeing.push(own);
    const known = own ? own.female + own.male : 0;
    const fits = known <= each.total;
    if (own && !fits) joined.unfit.push(own);
    const shown = own && known > 0 && fits;
    joined.rows.push({
      ...each,
      female: shown ? own.female : null,
      male: shown ? own.male : null,
    });
  }
  joined.orphans = [...split.values()].filter((each) => each.total > 0);
  return joined;
}

function keyOf({ year, origin, asylum, category }: Displaced | BySex): string {
  return `${year} ${origin} ${asylum} ${category}`;
}

function returnRows({ year, origin, female, male, total }: BySex, edition: string): Row[] {
  if (female + male === 0) return [];
  const row = (name: string, value: number): Row => ({
    source: 'unhcr',
    edition,
    name,
    year,
    economy: origin,
    value,
  });
  return [
    row('returned_refugees', total),
    row('returned_refugees_female', female),
    row('returned_refugees_male', male),
  ];
}
