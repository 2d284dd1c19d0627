import type { Row } from '../lib/row.ts';
import type { LeftOut, PublishedTotal } from '../lib/importer.ts';
import { firstYear, keptValue, type Kept } from './world-bank-indicators.ts';

/** Rows of table `indicator`, the publisher's world totals, and what was left out of the file. */
export interface ReadIndicators {
  rows: Row[];
  totals: PublishedTotal[];
  leftOut: LeftOut[];
}

/** A value of an indicator for an economy, or for an aggregate (economy null). */
interface Value {
  kept: Kept;
  /** How what is left out names the indicator. */
  label: string;
  code: string;
  economy: string | null;
  year: number;
  value: number | null;
}

/** Gathers what a file of the World Development Indicators holds: kept, totals, or left out. */
export class IndicatorRows {
  readonly #edition: string;
  readonly #rows: Row[] = [];
  readonly #totals: PublishedTotal[] = [];
  readonly #left = new Map<string, { rows: number; reason: string }>();

  constructor(edition: string) {
    this.#edition = edition;
  }

  leave(what: string, reason: string): void {
    const count = this.#left.get(what) ?? { rows: 0, reason };
    count.rows += 1;
    this.#left.set(what, count);
  }

  add({ kept, label, code, economy, year, value }: Value): void {
    const from = kept.from ?? firstYear;
    const shared = { source, edition: this.#edition, year };
    if (economy === null && kept.worldTotal && code === 'WLD' && year >= from && value !== null)
      this.#totals.push({
        ...shared,
        name: `world_${kept.name}`,
        value: keptValue(value, kept),
        unit: kept.name.endsWith('_usd') ? 'US$' : 'persons',
      });
    else if (economy === null) this.leave(`${label}: aggregates`, 'aggregates are not economies');
    else if (year < from)
      this.leave(`${label}: years before ${from}`, `the atlas begins in ${from}`);
    else if (value !== null)
      this.#rows.push({ ...shared, name: kept.name, economy, value: keptValue(value, kept) });
  }

  read(): ReadIndicators {
    const about = { source, edition: this.#edition, table: 'indicator' } as const;
    return {
      rows: this.#rows,
      totals: this.#totals,
      leftOut: [...this.#left].map(([what, count]) => ({
        ...about,
        what,
        amount: null,
        unit: null,
        ...count,
      })),
    };
  }
}

const source = 'wb-wdi';
